-- Grain: one row per product, year and scenario with a cost or a volume.
-- Real = nominal * I(base year) / I(year), I being the price index that star.price_index marks as used.
create view mart.unit_cost as
with facts as (
    select * from star.fact_unit_cost
),
products as (
    select * from star.dim_product
),
services as (
    select * from star.dim_service
),
periods as (
    select * from star.dim_period
),
scenarios as (
    select * from star.dim_scenario
),
ledger_years as (
    select * from audit.ledger_year
),
indexes as (
    select * from star.price_index where is_used
),
base as (
    select max(base_year) as base_year from indexes
),
targets as (
    select * from star.unit_cost_target where product_key <> 0
),
peers as (
    select * from mart.peer_comparison
    qualify row_number() over (partition by product_key, year order by indicator) = 1
),
valued as (
    select
        facts.product_key,
        products.municipality_code,
        products.product as product_code,
        products.name as product,
        services.service_code,
        products.output_unit,
        periods.period_year as year,
        scenarios.scenario,
        facts.direct_cost,
        facts.allocated_cost,
        facts.total_cost,
        facts.quantity,
        facts.customers,
        facts.unit_cost,
        try_cast(round(cast(facts.unit_cost as double) * indexes.base_index_value / indexes.index_value, 6) as decimal(18, 6)) as real_unit_cost,
        indexes.index_value as price_index,
        facts.document_key,
        facts.source_locator,
    from facts
    inner join products
        on products.product_key = facts.product_key
    left join services
        on services.service_key = products.service_key
        and services.service_key <> 0
    inner join periods
        on periods.period_key = facts.period_key
    inner join scenarios
        on scenarios.scenario_key = facts.scenario_key
    left join indexes
        on indexes.year = periods.period_year
),
unit_cost as (
    select
        valued.municipality_code,
        valued.product_code,
        valued.product,
        valued.service_code,
        valued.output_unit,
        valued.year,
        valued.scenario,
        valued.direct_cost,
        valued.allocated_cost,
        valued.total_cost,
        valued.quantity,
        valued.customers,
        valued.unit_cost,
        valued.real_unit_cost,
        case when before.unit_cost > 0 then try_cast(round(valued.unit_cost / before.unit_cost - 1, 6) as decimal(18, 6)) end as change_share,
        case when before.real_unit_cost > 0 then try_cast(round(valued.real_unit_cost / before.real_unit_cost - 1, 6) as decimal(18, 6)) end as real_change_share,
        targets.target as target_unit_cost,
        try_cast(valued.unit_cost - targets.target as decimal(18, 6)) as target_distance,
        case when targets.target > 0 then try_cast(round(valued.unit_cost / targets.target - 1, 6) as decimal(18, 6)) end as target_distance_share,
        budget.unit_cost as budget_unit_cost,
        peers.median as peer_median,
        peers.quartile_low as peer_quartile_low,
        peers.quartile_high as peer_quartile_high,
        peers.rank as peer_rank,
        peers.n as peer_count,
        peers.note as peer_note,
        case when valued.customers > 0 and valued.total_cost <> 0 then try_cast(round(valued.total_cost / valued.customers, 6) as decimal(18, 6)) end as cost_per_customer,
        case
            when valued.unit_cost is not null then 'costed'
            when coalesce(valued.total_cost, 0) = 0 then 'no_cost'
            else 'no_volume'
        end as state,
        case when ledger_years.is_whole then 12 else ledger_years.months end as ledger_months,
        valued.price_index,
        base.base_year,
        valued.product_key,
        valued.document_key,
        valued.source_locator,
    from valued
    left join valued as before
        on before.product_key = valued.product_key
        and before.scenario = valued.scenario
        and before.year = valued.year - 1
    left join valued as budget
        on budget.product_key = valued.product_key
        and budget.scenario = 'budget'
        and budget.year = valued.year
    left join targets
        on targets.product_key = valued.product_key
        and targets.year = valued.year
    left join peers
        on peers.product_key = valued.product_key
        and peers.year = valued.year
        and valued.scenario = 'actual'
    left join ledger_years
        on ledger_years.municipality_code = valued.municipality_code
        and ledger_years.scenario = valued.scenario
        and ledger_years.year = valued.year
    cross join base
)
select * from unit_cost;

comment on view mart.unit_cost is 'What a unit of each product cost, year by year: nominal, real, against the year before, the target, the budget and other municipalities. A product with a cost and no volume, or a volume and no cost, has its row and no unit cost.';
comment on column mart.unit_cost.municipality_code is 'Official code of the municipality.';
comment on column mart.unit_cost.product_code is 'Code of the product.';
comment on column mart.unit_cost.product is 'Name of the product.';
comment on column mart.unit_cost.service_code is 'Service that the product belongs to; null where no list says.';
comment on column mart.unit_cost.output_unit is 'What its volume counts.';
comment on column mart.unit_cost.year is 'Calendar year.';
comment on column mart.unit_cost.scenario is 'actual, budget, target or forecast.';
comment on column mart.unit_cost.direct_cost is 'Euros that started in production cost centres.';
comment on column mart.unit_cost.allocated_cost is 'Euros that started in support cost centres, whatever way they came.';
comment on column mart.unit_cost.total_cost is 'Direct and allocated cost; null where the product has none.';
comment on column mart.unit_cost.quantity is 'Volume of the year; null where no document gives one.';
comment on column mart.unit_cost.customers is 'Customers of the year: its own row, else the highest month; null where no document gives any.';
comment on column mart.unit_cost.unit_cost is 'Total cost by volume in the money of the year; null without a cost or without a volume above zero.';
comment on column mart.unit_cost.real_unit_cost is 'Unit cost in the prices of the base year: nominal times index of the base year by index of the year; null without either.';
comment on column mart.unit_cost.change_share is 'Change of the unit cost from the calendar year before, same scenario: 0.05 is five per cent dearer; null where either is missing.';
comment on column mart.unit_cost.real_change_share is 'Change of the real unit cost from the year before.';
comment on column mart.unit_cost.target_unit_cost is 'What a unit is to cost that year; null where no target is set.';
comment on column mart.unit_cost.target_distance is 'Unit cost less target: above zero is dearer than the target.';
comment on column mart.unit_cost.target_distance_share is 'That distance as a share of the target.';
comment on column mart.unit_cost.budget_unit_cost is 'Unit cost of the budget of the same year; null where there is none.';
comment on column mart.unit_cost.peer_median is 'Median of the peers, in the row of the actual cost; see mart.peer_comparison.';
comment on column mart.unit_cost.peer_quartile_low is 'First quartile of the peers.';
comment on column mart.unit_cost.peer_quartile_high is 'Third quartile of the peers.';
comment on column mart.unit_cost.peer_rank is 'Place among the peers and the own municipality, 1 the lowest.';
comment on column mart.unit_cost.peer_count is 'Peers with a value that year; null where no indicator is compared or none has a value.';
comment on column mart.unit_cost.peer_note is 'Why no peer figure is shown: what the configuration says, or too_few_peers.';
comment on column mart.unit_cost.cost_per_customer is 'Total cost by customers, in euros; null without either.';
comment on column mart.unit_cost.state is 'costed, no_volume (a cost that no volume divides) or no_cost (a volume without a cost).';
comment on column mart.unit_cost.ledger_months is 'Months that the ledger of the year and scenario holds; 12 where all of the year is posted in December, or all of a plan in one month; null without a ledger.';
comment on column mart.unit_cost.price_index is 'Points of the price index in the year; null without an index.';
comment on column mart.unit_cost.base_year is 'The year whose prices real unit costs are in.';
comment on column mart.unit_cost.product_key is 'Product in star.dim_product.';
comment on column mart.unit_cost.document_key is 'Document of the volume; without a volume, that of the rules behind the largest cost.';
comment on column mart.unit_cost.source_locator is 'Where in that document.';
