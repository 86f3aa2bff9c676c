-- Grain: one row per product, year and scenario with a cost or a volume.
-- The volume of a year is the year's own row, else the sum of its months. Its customers are the year's own, else those of its highest month:
-- months share customers, so that a sum would count them twice.
create table star.fact_unit_cost as
with allocations as (
    select * from star.fact_cost_allocation where product_key <> 0
),
cost_centers as (
    select * from star.dim_cost_center
),
outputs as (
    select * from star.fact_output where product_key <> 0
),
periods as (
    select * from star.dim_period
),
costs as (
    select
        allocations.municipality_key,
        allocations.product_key,
        allocations.period_key,
        allocations.scenario_key,
        cast(coalesce(sum(allocations.amount) filter (where cost_centers.role is distinct from 'support'), 0) as decimal(18, 2)) as direct_cost,
        cast(coalesce(sum(allocations.amount) filter (where cost_centers.role = 'support'), 0) as decimal(18, 2)) as allocated_cost,
        cast(sum(allocations.amount) as decimal(18, 2)) as total_cost,
        arg_max((allocations.document_key, allocations.source_locator), (abs(allocations.amount), allocations.document_key, allocations.source_locator)) as largest,
    from allocations
    left join cost_centers
        on cost_centers.cost_center_key = allocations.cost_center_key
    group by allocations.municipality_key, allocations.product_key, allocations.period_key, allocations.scenario_key
),
volumes as (
    select
        outputs.municipality_key,
        outputs.product_key,
        periods.period_year,
        outputs.scenario_key,
        coalesce(
            max(outputs.quantity) filter (where periods.period_kind = 'year'),
            sum(outputs.quantity) filter (where periods.period_kind = 'month')
        ) as quantity,
        coalesce(
            max(outputs.customers) filter (where periods.period_kind = 'year'),
            max(outputs.customers) filter (where periods.period_kind = 'month')
        ) as customers,
        arg_max((outputs.document_key, outputs.source_locator), (periods.period_kind = 'year', outputs.period_key)) as newest,
    from outputs
    inner join periods
        on periods.period_key = outputs.period_key
    group by outputs.municipality_key, outputs.product_key, periods.period_year, outputs.scenario_key
),
dated_volumes as (
    select
        volumes.*,
        years.period_key,
    from volumes
    inner join periods as years
        on years.period_year = volumes.period_year
        and years.period_kind = 'year'
),
fact_unit_cost as (
    select
        coalesce(costs.municipality_key, dated_volumes.municipality_key) as municipality_key,
        coalesce(costs.product_key, dated_volumes.product_key) as product_key,
        coalesce(costs.period_key, dated_volumes.period_key) as period_key,
        coalesce(costs.scenario_key, dated_volumes.scenario_key) as scenario_key,
        costs.direct_cost,
        costs.allocated_cost,
        costs.total_cost,
        cast(dated_volumes.quantity as decimal(18, 4)) as quantity,
        cast(dated_volumes.customers as decimal(18, 4)) as customers,
        -- A quotient too large for the type is none: a volume of next to nothing has no unit cost either.
        case when costs.total_cost <> 0 and dated_volumes.quantity > 0 then try_cast(round(costs.total_cost / dated_volumes.quantity, 6) as decimal(18, 6)) end as unit_cost,
        coalesce(struct_extract_at(dated_volumes.newest, 1), struct_extract_at(costs.largest, 1), 0) as document_key,
        coalesce(struct_extract_at(dated_volumes.newest, 2), struct_extract_at(costs.largest, 2), '') as source_locator,
    from costs
    full join dated_volumes
        on dated_volumes.municipality_key = costs.municipality_key
        and dated_volumes.product_key = costs.product_key
        and dated_volumes.period_key = costs.period_key
        and dated_volumes.scenario_key = costs.scenario_key
)
select * from fact_unit_cost
order by municipality_key, product_key, period_key, scenario_key;

comment on table star.fact_unit_cost is 'What a unit of a product cost: costs by where they started, volume, and their quotient.';
comment on column star.fact_unit_cost.municipality_key is 'Municipality.';
comment on column star.fact_unit_cost.product_key is 'Product.';
comment on column star.fact_unit_cost.period_key is 'Year.';
comment on column star.fact_unit_cost.scenario_key is 'actual, budget, target or forecast.';
comment on column star.fact_unit_cost.direct_cost is 'Euros that started in production cost centres, whatever way they came; null where the product has no cost.';
comment on column star.fact_unit_cost.allocated_cost is 'Euros that started in support cost centres; null where the product has no cost.';
comment on column star.fact_unit_cost.total_cost is 'Direct and allocated cost; null where the product has none.';
comment on column star.fact_unit_cost.quantity is 'Volume of the year: its own row, else the sum of its months; null where no document gives one.';
comment on column star.fact_unit_cost.customers is 'Customers of the year: its own row, else the highest month, because months share customers; null where no document gives any.';
comment on column star.fact_unit_cost.unit_cost is 'Total cost by volume, in euros; null without a cost or without a volume above zero.';
comment on column star.fact_unit_cost.document_key is 'Document of the volume (the last month where it is a sum); without a volume, that of the rules behind the largest cost, 0 where none.';
comment on column star.fact_unit_cost.source_locator is 'Where in that document.';
