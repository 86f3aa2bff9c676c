-- error: every fact belongs to a municipality of the official list or of vocabulary/municipalities.csv.
select
    documents.document,
    documents.municipality_code,
    count(*) as facts,
from star.fact_goal_status as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.municipality_key = 0
group by documents.document, documents.municipality_code;
