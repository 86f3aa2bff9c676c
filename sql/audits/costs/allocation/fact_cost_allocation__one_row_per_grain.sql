-- error: what started in a cost centre and ended in one place is one row per year and scenario.
select
    municipality_key,
    period_key,
    scenario_key,
    cost_center_key,
    product_key,
    held_by_cost_center_key,
    count(*) as amounts,
from star.fact_cost_allocation
group by municipality_key, period_key, scenario_key, cost_center_key, product_key, held_by_cost_center_key
having count(*) > 1;
