-- Grain: one row per municipality, product and year; of several documents the one received last speaks, and in it the first line.
create table staging.unit_cost_target as
with target_rows as (
    select * from raw.unit_cost_target_row
),
documents as (
    select * from staging.cost_document
),
unit_cost_target as (
    select
        coalesce(target_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(target_rows.product) as product,
        target_rows.year,
        target_rows.target,
        target_rows.document_key,
        place(sheet, source_line) as source_locator,
    from target_rows
    inner join documents
        on documents.document_key = target_rows.document_key
    qualify row_number() over (
        partition by coalesce(target_rows.municipality_code, documents.municipality_code), trim(target_rows.product), target_rows.year
        order by documents.precedence, target_rows.sheet, target_rows.source_line
    ) = 1
)
select * from unit_cost_target;
