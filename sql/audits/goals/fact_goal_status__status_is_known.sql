-- warn: every status wording is in the vocabulary; add the missing ones to vocabulary/status-words.csv.
select
    documents.document,
    facts.source_locator,
    facts.raw_status,
from star.fact_goal_status as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.status_key = 0;
