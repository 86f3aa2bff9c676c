-- error: every use of premises finds its row in every dimension, and only premises and municipality may be the unknown member; unlisted premises keep their code.
select
    facts.document_key,
    facts.source_locator,
    facts.municipality_key,
    facts.premises_key,
    facts.period_key,
from star.fact_premises_use as facts
left join star.dim_municipality as municipalities
    on municipalities.municipality_key = facts.municipality_key
left join star.dim_premises as premises
    on premises.premises_key = facts.premises_key
left join star.dim_period as periods
    on periods.period_key = facts.period_key
    and periods.period_kind in ('month', 'year')
left join star.dim_document as documents
    on documents.document_key = facts.document_key
where
    municipalities.municipality_key is null
    or premises.premises_key is null
    or periods.period_key is null
    or documents.document_key is null
    or facts.document_key = 0
    or (facts.premises_key = 0) <> (facts.unlisted_premises is not null);
