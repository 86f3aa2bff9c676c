-- warn: every code of a municipality among peer values is in the official list; correct it, or give the code a name in vocabulary/municipalities.csv. Until then its values are no peers.
select
    documents.document,
    facts.unlisted_municipality,
    count(*) as peer_values,
    min(facts.indicator) as indicator,
    min(facts.source_locator) as source_locator,
from star.fact_peer_value as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.unlisted_municipality is not null
group by documents.document, facts.unlisted_municipality;
