-- Grain: one row per indicator, municipality and year; of several documents the one received last speaks, and in it the first line.
create table staging.peer_value as
with peer_value_rows as (
    select * from raw.peer_value_row
),
documents as (
    select * from staging.cost_document
),
peer_value as (
    select
        trim(peer_value_rows.indicator) as indicator,
        peer_value_rows.municipality_code,
        peer_value_rows.year,
        peer_value_rows.value,
        peer_value_rows.document_key,
        place(sheet, source_line) as source_locator,
    from peer_value_rows
    inner join documents
        on documents.document_key = peer_value_rows.document_key
    qualify row_number() over (
        partition by trim(peer_value_rows.indicator), peer_value_rows.municipality_code, peer_value_rows.year
        order by documents.precedence, peer_value_rows.sheet, peer_value_rows.source_line
    ) = 1
)
select * from peer_value;
