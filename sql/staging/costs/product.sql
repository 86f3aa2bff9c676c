-- Grain: one row per municipality and product: as listed; where a municipality has no list at all, the codes of its outputs and the receivers of its rules that are no cost centres.
create table staging.product as
with product_rows as (
    select * from raw.product_row
),
output_rows as (
    select * from raw.output_row
),
documents as (
    select * from staging.cost_document
),
rules as (
    select * from staging.cost_rule
),
cost_centers as (
    select * from staging.cost_center
),
listed as (
    select
        coalesce(product_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(product_rows.product) as product,
        trim(product_rows.name) as name,
        trim(product_rows.output_unit) as output_unit,
        product_rows.service,
        true as is_listed,
        product_rows.document_key,
        place(sheet, source_line) as source_locator,
    from product_rows
    inner join documents
        on documents.document_key = product_rows.document_key
    qualify row_number() over (
        partition by coalesce(product_rows.municipality_code, documents.municipality_code), trim(product_rows.product)
        order by documents.precedence, product_rows.sheet, product_rows.source_line
    ) = 1
),
named as (
    select
        coalesce(output_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(output_rows.product) as product,
    from output_rows
    inner join documents
        on documents.document_key = output_rows.document_key
    union
    select
        rules.municipality_code,
        rules.receiver as product,
    from rules
    anti join cost_centers
        on cost_centers.municipality_code = rules.municipality_code
        and cost_centers.cost_center = rules.receiver
    -- * stands for the cost centres that use premises.
    where rules.receiver <> '*'
),
product as (
    select * from listed
    union all by name
    select
        municipality_code,
        product,
        product as name,
        false as is_listed,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from named
    where municipality_code not in (select municipality_code from listed)
)
select * from product;
