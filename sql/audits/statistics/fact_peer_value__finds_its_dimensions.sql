-- error: every peer value finds its municipality, and its period and document are known.
select
    facts.indicator,
    facts.breakdown,
    facts.area_code,
    facts.municipality_key,
    facts.period_key,
    facts.document_key,
from star.fact_peer_value as facts
left join star.dim_municipality as municipalities
    on municipalities.municipality_key = facts.municipality_key
left join star.dim_period as periods
    on periods.period_key = facts.period_key
    and periods.period_key <> 0
left join star.dim_document as documents
    on documents.document_key = facts.document_key
    and documents.document_key <> 0
where
    municipalities.municipality_key is null
    or periods.period_key is null
    or documents.document_key is null;
