-- error: a surrogate key stands for one natural key in every dimension.
with keys as (
    select 'dim_municipality' as dimension, municipality_key as surrogate_key from star.dim_municipality
    union all
    select 'dim_period' as dimension, period_key as surrogate_key from star.dim_period
    union all
    select 'dim_org_unit' as dimension, org_unit_key as surrogate_key from star.dim_org_unit
    union all
    select 'dim_status' as dimension, status_key as surrogate_key from star.dim_status
    union all
    select 'dim_responsible' as dimension, responsible_key as surrogate_key from star.dim_responsible
    union all
    select 'dim_document' as dimension, document_key as surrogate_key from star.dim_document
    union all
    select 'dim_goal' as dimension, goal_key as surrogate_key from star.dim_goal
    union all
    select 'dim_measure' as dimension, measure_key as surrogate_key from star.dim_measure
    union all
    select 'dim_scenario' as dimension, scenario_key as surrogate_key from star.dim_scenario
    union all
    select 'dim_cost_center' as dimension, cost_center_key as surrogate_key from star.dim_cost_center
    union all
    select 'dim_account' as dimension, account_key as surrogate_key from star.dim_account
    union all
    select 'dim_service' as dimension, service_key as surrogate_key from star.dim_service
    union all
    select 'dim_product' as dimension, product_key as surrogate_key from star.dim_product
    union all
    select 'dim_premises' as dimension, premises_key as surrogate_key from star.dim_premises
)
select
    dimension,
    surrogate_key,
    count(*) as members,
from keys
group by dimension, surrogate_key
having count(*) > 1;
