-- Grain: one row per municipality, product, period (a month, or a year where month is null) and scenario of the outputs in force.
-- Of several documents the one received last speaks, and in it the first line; document_lines tells how many lines of it claim the same.
create table staging.output as
with output_rows as (
    select * from raw.output_row
),
documents as (
    select * from staging.cost_document
),
said as (
    select
        coalesce(output_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(output_rows.product) as product,
        output_rows.year,
        output_rows.month,
        output_rows.scenario,
        output_rows.quantity,
        output_rows.customers,
        output_rows.document_key,
        output_rows.sheet,
        output_rows.source_line,
        documents.precedence,
    from output_rows
    inner join documents
        on documents.document_key = output_rows.document_key
),
output as (
    select
        municipality_code,
        product,
        year,
        month,
        scenario,
        quantity,
        customers,
        count(*) over (partition by municipality_code, product, year, month, scenario, document_key) as document_lines,
        document_key,
        place(sheet, source_line) as source_locator,
    from said
    qualify row_number() over (partition by municipality_code, product, year, month, scenario order by precedence, sheet, source_line) = 1
)
select * from output;
