-- error: every share is between 0 and 1.
select
    municipality_key,
    period_key,
    scenario_key,
    cost_center_key,
    product_key,
    share,
from star.fact_cost_allocation
where share is null or not share between 0 and 1;
