-- Grain: one row per municipality, year, scenario, cost centre that a cost started in, and product in which it ended, or cost centre at which it stays.
create view mart.cost_allocation as
with allocations as (
    select * from star.fact_cost_allocation
),
municipalities as (
    select * from star.dim_municipality
),
periods as (
    select * from star.dim_period
),
scenarios as (
    select * from star.dim_scenario
),
cost_centers as (
    select * from star.dim_cost_center
),
products as (
    select * from star.dim_product
),
documents as (
    select * from star.dim_document
),
cost_allocation as (
    select
        municipalities.municipality_code,
        periods.period_year as year,
        scenarios.scenario,
        cost_centers.cost_center as from_cost_center,
        cost_centers.name as from_name,
        cost_centers.role as from_role,
        case when allocations.product_key <> 0 then products.product end as to_product,
        case when allocations.product_key <> 0 then products.name end as to_product_name,
        case when allocations.product_key = 0 then holders.cost_center end as held_by,
        case when allocations.product_key = 0 then holders.name end as held_by_name,
        allocations.driver,
        allocations.share,
        allocations.amount,
        case when allocations.document_key <> 0 then documents.document end as document,
        nullif(allocations.source_locator, '') as source_locator,
    from allocations
    inner join municipalities
        on municipalities.municipality_key = allocations.municipality_key
    inner join periods
        on periods.period_key = allocations.period_key
    inner join scenarios
        on scenarios.scenario_key = allocations.scenario_key
    inner join cost_centers
        on cost_centers.cost_center_key = allocations.cost_center_key
    inner join cost_centers as holders
        on holders.cost_center_key = allocations.held_by_cost_center_key
    inner join products
        on products.product_key = allocations.product_key
    inner join documents
        on documents.document_key = allocations.document_key
)
select * from cost_allocation;

comment on view mart.cost_allocation is 'Where cost ended: of each cost centre in which cost started, its amount at each product, and what stays unallocated.';
comment on column mart.cost_allocation.municipality_code is 'Official code of the municipality.';
comment on column mart.cost_allocation.year is 'Calendar year of the cost.';
comment on column mart.cost_allocation.scenario is 'actual, budget, target or forecast.';
comment on column mart.cost_allocation.from_cost_center is 'Code of the cost centre in which the cost started; empty for codes that the list of cost centres lacks.';
comment on column mart.cost_allocation.from_name is 'Its name.';
comment on column mart.cost_allocation.from_role is 'production: a direct cost of the product; support: an allocated cost.';
comment on column mart.cost_allocation.to_product is 'Code of the product in which the cost ended; null where it ended in none.';
comment on column mart.cost_allocation.to_product_name is 'Its name.';
comment on column mart.cost_allocation.held_by is 'Code of the cost centre at which the cost stays unallocated; null where it ended in a product.';
comment on column mart.cost_allocation.held_by_name is 'Its name.';
comment on column mart.cost_allocation.driver is 'Driver of the rule of the cost centre for the product, several with commas; where the cost came by way of other centres alone, the drivers of all its rules.';
comment on column mart.cost_allocation.share is 'Share of the cost that started in the cost centre, 0 to 1.';
comment on column mart.cost_allocation.amount is 'Euros, to the cent.';
comment on column mart.cost_allocation.document is 'Name of the document of the rules; null where the cost centre has none.';
comment on column mart.cost_allocation.source_locator is 'Where the rule for the product stands in it, or else the first rule of the cost centre.';
