-- warn: every line belongs to a municipality; set "municipality" in warehouse.json or on the source, or correct the code in the ledger.
select
    documents.document,
    count(*) as lines,
    sum(facts.amount) as amount,
from star.fact_cost as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.municipality_key = 0
group by documents.document;
