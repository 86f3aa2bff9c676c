-- error: a product has one unit cost per year and scenario, and it is none of the unknown members.
with facts as (
    select
        facts.product_key,
        facts.period_key,
        facts.scenario_key,
        count(*) over (partition by facts.product_key, facts.period_key, facts.scenario_key) as unit_costs,
        products.product,
        periods.period_kind,
        scenarios.scenario,
    from star.fact_unit_cost as facts
    left join star.dim_product as products
        on products.product_key = facts.product_key
        and products.product_key <> 0
    left join star.dim_period as periods
        on periods.period_key = facts.period_key
    left join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
        and scenarios.scenario_key <> 0
)
select * from facts
where
    unit_costs > 1
    or product is null
    or period_kind is distinct from 'year'
    or scenario is null;
