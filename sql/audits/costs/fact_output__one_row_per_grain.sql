-- error: a product has one output per period and scenario.
select
    municipality_key,
    product_key,
    unlisted_product,
    period_key,
    scenario_key,
    count(*) as outputs,
from star.fact_output
group by municipality_key, product_key, unlisted_product, period_key, scenario_key
having count(*) > 1;
