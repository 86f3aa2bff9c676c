-- warn: every code of a municipality among peer values is in the official list; correct it, or give the code a name in vocabulary/municipalities.csv. Until then the value is no peer.
select
    documents.document,
    facts.source_locator,
    facts.indicator,
    facts.unlisted_municipality,
from star.fact_peer_value as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.unlisted_municipality is not null;
