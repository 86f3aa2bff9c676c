-- warn: every peer value belongs to a municipality of the official list; a whole country or an unknown code is no peer.
select
    documents.document,
    facts.source_locator,
    facts.indicator,
    facts.unlisted_municipality,
from star.fact_peer_value as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.municipality_key = 0;
