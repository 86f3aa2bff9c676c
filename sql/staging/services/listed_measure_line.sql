-- Grain: one row per line of a table of measures, numbered by its measure in the document, and in the measure.
create table staging.listed_measure_line as
with lines as (
    select * from raw.listed_measure_row
),
documents as (
    select * from staging.cost_document
),
said as (
    select
        documents.document_hash,
        documents.received,
        coalesce(lines.municipality_code, documents.municipality_code) as municipality_code,
        trim(lines.measure) as measure,
        trim(lines.goal_code) as goal_code,
        lines.period_key,
        lines.scenario,
        lines.value,
        trim(lines.value_text) as raw_value,
        trim(lines.unit) as unit,
        lines.better,
        lines.sheet,
        lines.source_line,
        place(lines.sheet, lines.source_line) as source_locator,
    from lines
    inner join documents
        on documents.document_key = lines.document_key
),
placed as (
    select
        *,
        row_number() over (partition by document_hash order by sheet, source_line, scenario) as line_number,
    from said
),
numbered as (
    select
        *,
        min(line_number) over same as first_line,
        cast(row_number() over (same order by line_number) as integer) as value_number,
    from placed
    window same as (partition by document_hash, municipality_code, folded(measure), code_key(coalesce(goal_code, '')))
),
listed_measure_line as (
    select
        *,
        cast(dense_rank() over (partition by document_hash order by first_line) as integer) as row_number,
    from numbered
)
select * from listed_measure_line;
