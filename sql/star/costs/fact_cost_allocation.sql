-- Grain: one row per municipality, year, scenario, cost centre that a cost started in, and product in which it ended, or cost centre at which it stays.
create table star.fact_cost_allocation as
with amounts as (
    select * from staging.allocated_cost
),
municipalities as (
    select * from star.dim_municipality
),
scenarios as (
    select * from star.dim_scenario
),
cost_centers as (
    select * from star.dim_cost_center where cost_center_key <> 0 and not is_statement
),
products as (
    select * from star.dim_product
),
fact_cost_allocation as (
    select
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        cast(amounts.year as bigint) * 100000100 + 1000012 as period_key,
        coalesce(scenarios.scenario_key, 0) as scenario_key,
        coalesce(cost_centers.cost_center_key, 0) as cost_center_key,
        coalesce(products.product_key, 0) as product_key,
        coalesce(holders.cost_center_key, 0) as held_by_cost_center_key,
        amounts.driver,
        amounts.share,
        -- Municipalities that the official list lacks are one, and so is what they book on codes that their lists lack.
        cast(sum(amounts.amount) as decimal(18, 2)) as amount,
        amounts.document_key,
        amounts.source_locator,
    from amounts
    left join municipalities
        on municipalities.municipality_code = amounts.municipality_code
    left join scenarios
        on scenarios.scenario = amounts.scenario
    left join cost_centers
        on cost_centers.municipality_code = amounts.municipality_code
        and cost_centers.cost_center = amounts.cost_center
    left join cost_centers as holders
        on holders.municipality_code = amounts.municipality_code
        and holders.cost_center = amounts.held_by_cost_center
    left join products
        on products.municipality_code = amounts.municipality_code
        and products.product = amounts.product
    group by all
)
select * from fact_cost_allocation
order by municipality_key, period_key, scenario_key, cost_center_key, product_key, held_by_cost_center_key;

comment on table star.fact_cost_allocation is 'Where cost ended: of each cost centre in which cost started, its amount at each product, and what stays unallocated. The amounts of a municipality, year and scenario sum to star.fact_cost to the cent.';
comment on column star.fact_cost_allocation.municipality_key is 'Municipality.';
comment on column star.fact_cost_allocation.period_key is 'Calendar year of the cost.';
comment on column star.fact_cost_allocation.scenario_key is 'Actual, budget, target or forecast.';
comment on column star.fact_cost_allocation.cost_center_key is 'Cost centre in which the cost started; 0 for codes that the list of cost centres lacks.';
comment on column star.fact_cost_allocation.product_key is 'Product in which the cost ended, by whatever way; 0 where it ended in none.';
comment on column star.fact_cost_allocation.held_by_cost_center_key is 'Cost centre at which the cost stays unallocated; 0 where it ended in a product, and for codes that the list lacks.';
comment on column star.fact_cost_allocation.driver is 'Driver of the rule of this cost centre for the product, several with commas; where the cost came by way of other centres alone, the drivers of all its rules; null where no rule names one.';
comment on column star.fact_cost_allocation.share is 'Share of the cost that started in the cost centre, 0 to 1.';
comment on column star.fact_cost_allocation.amount is 'Euros, rounded to the cent by largest remainder.';
comment on column star.fact_cost_allocation.document_key is 'Document of the rules of the cost centre; 0 where it has none.';
comment on column star.fact_cost_allocation.source_locator is 'Where the rule for the product stands in it, or else the first rule of the cost centre.';
