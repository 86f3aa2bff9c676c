-- Grain: one row per product and pair of successive years of the municipality's actual ledger, where the product has a cost or a volume in either.
-- Flexible-budget variance analysis, the year before taking the place of the budget: with D direct cost, A allocated cost, Q volume, d = D / Q and I the price index,
--   volume_effect     = (Q1 - Q0) * d0               (volume variance)
--   inflation_effect  = Q1 * d0 * (I1 / I0 - 1)      (the part of the price variance that the index explains)
--   own_price_effect  = (D1 - D0) - volume_effect - inflation_effect
--   allocation_effect = A1 - A0
-- The first two are rounded to the cent and the third takes what is left, so that the four always sum to the change of the cost.
create view mart.unit_cost_variance as
with facts as (
    select
        costs.*,
        periods.period_year as year,
    from star.fact_unit_cost as costs
    inner join star.dim_period as periods
        on periods.period_key = costs.period_key
    inner join star.dim_scenario as scenarios
        on scenarios.scenario_key = costs.scenario_key
        and scenarios.scenario = 'actual'
    where costs.direct_cost <> 0 or costs.allocated_cost <> 0 or costs.quantity > 0
),
products as (
    select * from star.dim_product
),
ledger_years as (
    select
        *,
        case when is_whole then 12 else months end as ledger_months,
    from audit.ledger_year
    where scenario = 'actual'
),
indexes as (
    select * from star.price_index where is_used
),
pairs as (
    select
        products.product_key,
        products.municipality_code,
        products.product as product_code,
        products.name as product,
        ledger_years.year,
        ledger_years.previous_year,
        ledger_years.ledger_months,
        before.ledger_months as previous_ledger_months,
    from products
    inner join ledger_years
        on ledger_years.municipality_code = products.municipality_code
    inner join ledger_years as before
        on before.municipality_code = ledger_years.municipality_code
        and before.year = ledger_years.previous_year
    where products.product_key <> 0
),
compared as (
    select
        pairs.*,
        coalesce(facts.direct_cost, 0) as direct_cost,
        coalesce(before.direct_cost, 0) as previous_direct_cost,
        coalesce(facts.allocated_cost, 0) as allocated_cost,
        coalesce(before.allocated_cost, 0) as previous_allocated_cost,
        facts.total_cost,
        before.total_cost as previous_total_cost,
        facts.quantity,
        before.quantity as previous_quantity,
        before.product_key is null as is_new,
        facts.product_key is null as is_ended,
        coalesce(facts.quantity > 0 and before.quantity > 0, false) as has_volume,
        indexes.index_value / previous_index.index_value - 1 as inflation,
    from pairs
    left join facts
        on facts.product_key = pairs.product_key
        and facts.year = pairs.year
    left join facts as before
        on before.product_key = pairs.product_key
        and before.year = pairs.previous_year
    left join indexes
        on indexes.year = pairs.year
    left join indexes as previous_index
        on previous_index.year = pairs.previous_year
    where facts.product_key is not null or before.product_key is not null
),
-- A volume of next to nothing makes effects that no type holds: then all of the change is the product's own price.
explained as (
    select
        *,
        case
            when is_new then direct_cost
            when is_ended then -previous_direct_cost
            when has_volume then coalesce(try_cast(round((quantity - previous_quantity) * (previous_direct_cost / previous_quantity), 2) as decimal(17, 2)), 0)
            else 0
        end as volume_effect,
        case
            when is_new or is_ended or not has_volume then 0
            else coalesce(try_cast(round(quantity * (previous_direct_cost / previous_quantity) * inflation, 2) as decimal(17, 2)), 0)
        end as inflation_effect,
    from compared
),
unit_cost_variance as (
    select
        municipality_code,
        product_code,
        product,
        year,
        previous_year,
        cast(direct_cost + allocated_cost - previous_direct_cost - previous_allocated_cost as decimal(18, 2)) as cost_change,
        cast(volume_effect as decimal(18, 2)) as volume_effect,
        cast(inflation_effect as decimal(18, 2)) as inflation_effect,
        cast(direct_cost - previous_direct_cost - volume_effect - inflation_effect as decimal(18, 2)) as own_price_effect,
        cast(allocated_cost - previous_allocated_cost as decimal(18, 2)) as allocation_effect,
        total_cost,
        previous_total_cost,
        quantity,
        previous_quantity,
        case
            when ledger_months <> previous_ledger_months then 'months_differ'
            when is_new then 'new'
            when is_ended then 'ended'
            when not has_volume then 'no_volume'
            when inflation is null then 'no_index'
        end as note,
    from explained
)
select * from unit_cost_variance;

comment on view mart.unit_cost_variance is 'Why the actual cost of a product changed from the year before: the four effects sum to cost_change to the cent. The first year of a ledger has no row.';
comment on column mart.unit_cost_variance.municipality_code is 'Official code of the municipality.';
comment on column mart.unit_cost_variance.product_code is 'Code of the product.';
comment on column mart.unit_cost_variance.product is 'Name of the product.';
comment on column mart.unit_cost_variance.year is 'Calendar year.';
comment on column mart.unit_cost_variance.previous_year is 'The last year before it that the municipality has an actual ledger of.';
comment on column mart.unit_cost_variance.cost_change is 'Total cost less total cost of the previous year, in euros: above zero is dearer.';
comment on column mart.unit_cost_variance.volume_effect is 'What the change of the volume costs at the direct unit cost of the previous year; all direct cost of a new or ended product.';
comment on column mart.unit_cost_variance.inflation_effect is 'What the price index explains of the direct cost of this volume; 0 without an index or a volume in both years.';
comment on column mart.unit_cost_variance.own_price_effect is 'The rest of the change of the direct cost: own prices, efficiency, quality.';
comment on column mart.unit_cost_variance.allocation_effect is 'Change of the cost that comes from support cost centres.';
comment on column mart.unit_cost_variance.total_cost is 'Total cost of the year; null where the product has none.';
comment on column mart.unit_cost_variance.previous_total_cost is 'Total cost of the previous year; null where the product has none.';
comment on column mart.unit_cost_variance.quantity is 'Volume of the year.';
comment on column mart.unit_cost_variance.previous_quantity is 'Volume of the previous year.';
comment on column mart.unit_cost_variance.note is 'What limits the reading, the first that holds: months_differ (the ledgers of the two years hold different numbers of months), new, ended, no_volume, no_index.';
