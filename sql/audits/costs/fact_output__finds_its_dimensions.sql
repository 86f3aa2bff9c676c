-- error: every output finds its row in every dimension, and only municipality and product may be the unknown member.
with facts as (
    select * from star.fact_output
),
offenders as (
    select
        facts.document_key,
        facts.source_locator,
        facts.municipality_key,
        facts.product_key,
        facts.period_key,
        facts.scenario_key,
    from facts
    left join star.dim_municipality as municipalities
        on municipalities.municipality_key = facts.municipality_key
    left join star.dim_product as products
        on products.product_key = facts.product_key
    left join star.dim_period as periods
        on periods.period_key = facts.period_key
    left join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
    left join star.dim_document as documents
        on documents.document_key = facts.document_key
    where
        municipalities.municipality_key is null
        or products.product_key is null
        or periods.period_key is null
        or scenarios.scenario_key is null
        or documents.document_key is null
        or facts.period_key = 0
        or facts.scenario_key = 0
        or facts.document_key = 0
        or (facts.product_key = 0 and facts.unlisted_product is null)
)
select * from offenders;
