-- Grain: one row per municipality and cost centre that a list of cost centres holds; the list received last speaks, and in it the first line.
create table staging.listed_cost_center as
with cost_center_rows as (
    select * from raw.cost_center_row
),
documents as (
    select * from staging.cost_document
),
listed_cost_center as (
    select
        coalesce(cost_center_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(cost_center_rows.cost_center) as cost_center,
        trim(cost_center_rows.name) as name,
        lower(trim(cost_center_rows.role)) as role,
        trim(cost_center_rows.unit) as org_unit,
        cost_center_rows.service,
        cost_center_rows.document_key,
        place(sheet, source_line) as source_locator,
    from cost_center_rows
    inner join documents
        on documents.document_key = cost_center_rows.document_key
    qualify row_number() over (
        partition by coalesce(cost_center_rows.municipality_code, documents.municipality_code), trim(cost_center_rows.cost_center)
        order by documents.precedence, cost_center_rows.sheet, cost_center_rows.source_line
    ) = 1
)
select * from listed_cost_center;
