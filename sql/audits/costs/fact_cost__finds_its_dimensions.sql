-- error: every line finds its row in every dimension, and period, scenario and document are known.
with found as (
    select 'municipality' as dimension, municipality_key as surrogate_key, count(*) as lines from star.fact_cost group by municipality_key
    union all
    select 'cost_center' as dimension, cost_center_key as surrogate_key, count(*) as lines from star.fact_cost group by cost_center_key
    union all
    select 'account' as dimension, account_key as surrogate_key, count(*) as lines from star.fact_cost group by account_key
    union all
    select 'service' as dimension, service_key as surrogate_key, count(*) as lines from star.fact_cost group by service_key
    union all
    select 'period' as dimension, period_key as surrogate_key, count(*) as lines from star.fact_cost group by period_key
    union all
    select 'scenario' as dimension, scenario_key as surrogate_key, count(*) as lines from star.fact_cost group by scenario_key
    union all
    select 'document' as dimension, document_key as surrogate_key, count(*) as lines from star.fact_cost group by document_key
),
members as (
    select 'municipality' as dimension, municipality_key as surrogate_key from star.dim_municipality
    union all
    select 'cost_center' as dimension, cost_center_key as surrogate_key from star.dim_cost_center
    union all
    select 'account' as dimension, account_key as surrogate_key from star.dim_account
    union all
    select 'service' as dimension, service_key as surrogate_key from star.dim_service
    union all
    select 'period' as dimension, period_key as surrogate_key from star.dim_period where period_key <> 0
    union all
    select 'scenario' as dimension, scenario_key as surrogate_key from star.dim_scenario where scenario_key <> 0
    union all
    select 'document' as dimension, document_key as surrogate_key from star.dim_document where document_key <> 0
)
select
    found.dimension,
    found.surrogate_key,
    found.lines,
from found
anti join members
    on members.dimension = found.dimension
    and members.surrogate_key = found.surrogate_key;
