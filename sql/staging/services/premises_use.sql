-- Grain: one row per municipality, premises and period (a month, or a year where month is null); of several documents the one received last speaks, and in it the first line.
create table staging.premises_use as
with use_rows as (
    select * from raw.premises_use_row
),
documents as (
    select * from staging.cost_document
),
premises_use as (
    select
        coalesce(use_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(use_rows.premises) as premises,
        use_rows.year,
        use_rows.month,
        use_rows.cost,
        use_rows.hours_booked,
        use_rows.hours_available,
        use_rows.document_key,
        place(sheet, source_line) as source_locator,
    from use_rows
    inner join documents
        on documents.document_key = use_rows.document_key
    qualify row_number() over (
        partition by coalesce(use_rows.municipality_code, documents.municipality_code), trim(use_rows.premises), use_rows.year, use_rows.month
        order by documents.precedence, use_rows.sheet, use_rows.source_line
    ) = 1
)
select * from premises_use;
