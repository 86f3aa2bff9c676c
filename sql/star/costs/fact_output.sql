-- Grain: one row per product, period (a month or a year) and scenario; a code that the list of products lacks keeps its own rows under key 0.
create table star.fact_output as
with outputs as (
    select * from staging.output
),
municipalities as (
    select * from star.dim_municipality
),
products as (
    select * from star.dim_product
),
periods as (
    select * from star.dim_period
),
scenarios as (
    select * from star.dim_scenario
),
fact_output as (
    select
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(products.product_key, 0) as product_key,
        coalesce(periods.period_key, 0) as period_key,
        coalesce(scenarios.scenario_key, 0) as scenario_key,
        outputs.quantity,
        outputs.customers,
        case when products.product_key is null then outputs.product end as unlisted_product,
        outputs.document_lines,
        outputs.document_key,
        outputs.source_locator,
    from outputs
    left join municipalities
        on municipalities.municipality_code = outputs.municipality_code
    left join products
        on products.municipality_code = outputs.municipality_code
        and products.product = outputs.product
    left join periods
        on periods.period_start = make_date(outputs.year, coalesce(outputs.month, 1), 1)
        and periods.period_end = last_day(make_date(outputs.year, coalesce(outputs.month, 12), 1))
    left join scenarios
        on scenarios.scenario = outputs.scenario
)
select * from fact_output
order by municipality_key, product_key, unlisted_product, period_key, scenario_key;

comment on table star.fact_output is 'What was produced: quantities and customers. A year may stand beside its months: never sum both.';
comment on column star.fact_output.municipality_key is 'Municipality.';
comment on column star.fact_output.product_key is 'Product; 0 where the list of products lacks the code.';
comment on column star.fact_output.period_key is 'Month or year.';
comment on column star.fact_output.scenario_key is 'actual, budget, target or forecast.';
comment on column star.fact_output.quantity is 'Volume in the output unit of the product.';
comment on column star.fact_output.customers is 'Customers served in the period; null where the document gives none. Never sum over months: they are the same people.';
comment on column star.fact_output.unlisted_product is 'The code of the line where the list of products lacks it.';
comment on column star.fact_output.document_lines is 'Lines of the document that claim this product, period and scenario; the first one counts.';
comment on column star.fact_output.document_key is 'Document that says so; of several the one received last.';
comment on column star.fact_output.source_locator is 'Where in the document: line, or sheet and row.';
