-- error: every dimension has its unknown member under key 0.
with counts as (
    select 'dim_municipality' as dimension, count(*) filter (where municipality_key = 0) as members from star.dim_municipality
    union all
    select 'dim_period' as dimension, count(*) filter (where period_key = 0) as members from star.dim_period
    union all
    select 'dim_org_unit' as dimension, count(*) filter (where org_unit_key = 0) as members from star.dim_org_unit
    union all
    select 'dim_status' as dimension, count(*) filter (where status_key = 0) as members from star.dim_status
    union all
    select 'dim_responsible' as dimension, count(*) filter (where responsible_key = 0) as members from star.dim_responsible
    union all
    select 'dim_document' as dimension, count(*) filter (where document_key = 0) as members from star.dim_document
    union all
    select 'dim_goal' as dimension, count(*) filter (where goal_key = 0) as members from star.dim_goal
    union all
    select 'dim_measure' as dimension, count(*) filter (where measure_key = 0) as members from star.dim_measure
    union all
    select 'dim_scenario' as dimension, count(*) filter (where scenario_key = 0) as members from star.dim_scenario
    union all
    select 'dim_cost_center' as dimension, count(*) filter (where cost_center_key = 0) as members from star.dim_cost_center
    union all
    select 'dim_account' as dimension, count(*) filter (where account_key = 0) as members from star.dim_account
    union all
    select 'dim_service' as dimension, count(*) filter (where service_key = 0) as members from star.dim_service
    union all
    select 'dim_product' as dimension, count(*) filter (where product_key = 0) as members from star.dim_product
    union all
    select 'dim_premises' as dimension, count(*) filter (where premises_key = 0) as members from star.dim_premises
)
select * from counts
where members <> 1;
