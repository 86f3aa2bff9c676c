-- error: the costs of products equal what was allocated to them, to the cent, per municipality, year and scenario.
with allocated as (
    select
        municipality_key,
        period_key,
        scenario_key,
        sum(amount) as amount,
    from star.fact_cost_allocation
    where product_key <> 0
    group by municipality_key, period_key, scenario_key
),
costed as (
    select
        municipality_key,
        period_key,
        scenario_key,
        sum(total_cost) as total_cost,
        sum(direct_cost) + sum(allocated_cost) as direct_and_allocated_cost,
    from star.fact_unit_cost
    where total_cost is not null
    group by municipality_key, period_key, scenario_key
),
offenders as (
    select
        coalesce(allocated.municipality_key, costed.municipality_key) as municipality_key,
        coalesce(allocated.period_key, costed.period_key) as period_key,
        coalesce(allocated.scenario_key, costed.scenario_key) as scenario_key,
        allocated.amount,
        costed.total_cost,
        costed.direct_and_allocated_cost,
    from allocated
    full join costed
        on costed.municipality_key = allocated.municipality_key
        and costed.period_key = allocated.period_key
        and costed.scenario_key = allocated.scenario_key
    where
        allocated.amount is distinct from costed.total_cost
        or costed.total_cost is distinct from costed.direct_and_allocated_cost
)
select * from offenders;
