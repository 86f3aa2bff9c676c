-- Grain: one row per price index ('' where no document names it) and year; of several documents the one received last speaks, and in it the first line.
create table staging.price_index as
with price_index_rows as (
    select * from raw.price_index_row where index_value > 0
),
documents as (
    select * from staging.cost_document
),
price_index as (
    select
        coalesce(trim(price_index_rows.name), '') as price_index,
        price_index_rows.year,
        price_index_rows.index_value,
        price_index_rows.document_key,
        place(sheet, source_line) as source_locator,
    from price_index_rows
    inner join documents
        on documents.document_key = price_index_rows.document_key
    qualify row_number() over (
        partition by folded(coalesce(price_index_rows.name, '')), price_index_rows.year
        order by documents.precedence, price_index_rows.sheet, price_index_rows.source_line
    ) = 1
)
select * from price_index;
