-- warn: every fact belongs to a municipality; set "municipality" in warehouse.json or on the source.
select
    documents.document,
    documents.municipality_code,
    count(*) as facts,
from star.fact_goal_status as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.municipality_key = 0
group by documents.document, documents.municipality_code;
