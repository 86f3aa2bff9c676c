-- Grain: one row per product and year; a code that the list of products lacks keeps its own row under key 0.
create table star.unit_cost_target as
with targets as (
    select * from staging.unit_cost_target
),
products as (
    select * from star.dim_product
),
unit_cost_target as (
    select
        coalesce(products.product_key, 0) as product_key,
        cast(targets.year as integer) as year,
        targets.target,
        case when products.product_key is null then targets.product end as unlisted_product,
        targets.document_key,
        targets.source_locator,
    from targets
    left join products
        on products.municipality_code = targets.municipality_code
        and products.product = targets.product
)
select * from unit_cost_target
order by product_key, unlisted_product, year, document_key, source_locator;

comment on table star.unit_cost_target is 'What a unit of a product is to cost in a year.';
comment on column star.unit_cost_target.product_key is 'Product; 0 where no product has the code.';
comment on column star.unit_cost_target.year is 'Calendar year.';
comment on column star.unit_cost_target.target is 'Euros per unit of output.';
comment on column star.unit_cost_target.unlisted_product is 'The code of the line where no product has it.';
comment on column star.unit_cost_target.document_key is 'Document that sets it; of several the one received last.';
comment on column star.unit_cost_target.source_locator is 'Where in the document.';
