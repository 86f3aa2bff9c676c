-- error: every allocated cost finds its row in every dimension, period and scenario are known, and what ended in a product stays at no cost centre.
with facts as (
    select * from star.fact_cost_allocation
),
offenders as (
    select
        facts.municipality_key,
        facts.period_key,
        facts.scenario_key,
        facts.cost_center_key,
        facts.product_key,
        facts.held_by_cost_center_key,
        facts.document_key,
    from facts
    left join star.dim_municipality as municipalities
        on municipalities.municipality_key = facts.municipality_key
    left join star.dim_period as periods
        on periods.period_key = facts.period_key
    left join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
    left join star.dim_cost_center as cost_centers
        on cost_centers.cost_center_key = facts.cost_center_key
    left join star.dim_cost_center as holders
        on holders.cost_center_key = facts.held_by_cost_center_key
    left join star.dim_product as products
        on products.product_key = facts.product_key
    left join star.dim_document as documents
        on documents.document_key = facts.document_key
    where
        municipalities.municipality_key is null
        or periods.period_key is null
        or periods.period_key = 0
        or scenarios.scenario_key is null
        or scenarios.scenario_key = 0
        or cost_centers.cost_center_key is null
        or holders.cost_center_key is null
        or products.product_key is null
        or documents.document_key is null
        or (facts.product_key <> 0 and facts.held_by_cost_center_key <> 0)
)
select * from offenders;
