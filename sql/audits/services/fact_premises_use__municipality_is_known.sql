-- warn: every use of premises belongs to a known municipality; add its code to vocabulary/municipalities.csv, or correct the document.
select
    documents.document,
    count(*) as rows_of_it,
from star.fact_premises_use as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.municipality_key = 0
group by documents.document;
