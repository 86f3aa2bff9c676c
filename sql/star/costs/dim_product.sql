-- Grain: one row per municipality and product.
create table star.dim_product as
with products as (
    select * from staging.product
),
service_texts as (
    select * from staging.service_text
),
dim_product as (
    select
        surrogate_key(concat_ws('|', products.municipality_code, products.product)) as product_key,
        products.municipality_code,
        products.product,
        products.name,
        products.output_unit,
        coalesce(surrogate_key(service_texts.service_code), 0) as service_key,
        products.is_listed,
        products.document_key,
        products.source_locator,
    from products
    left join service_texts
        on service_texts.service = products.service
    union all by name
    select
        0 as product_key,
        '' as municipality_code,
        '' as product,
        'unknown' as name,
        0 as service_key,
        false as is_listed,
        0 as document_key,
        '' as source_locator,
)
select * from dim_product
order by municipality_code, product;

comment on table star.dim_product is 'What is costed: the products of a municipality; key 0 is a code that its list of products lacks, or no product at all.';
comment on column star.dim_product.product_key is 'Surrogate key, from municipality and code.';
comment on column star.dim_product.municipality_code is 'Official code of the municipality.';
comment on column star.dim_product.product is 'Code as printed.';
comment on column star.dim_product.name is 'Name; the code where no list names it.';
comment on column star.dim_product.output_unit is 'What its volume counts: pupils, visits, square metres; null where no list says.';
comment on column star.dim_product.service_key is 'Service that it belongs to; 0 where no list says.';
comment on column star.dim_product.is_listed is 'A list of products holds it; false where the municipality has no list and its outputs or rules name it.';
comment on column star.dim_product.document_key is 'The list that speaks for it; 0 where none does.';
comment on column star.dim_product.source_locator is 'Where in that list.';
