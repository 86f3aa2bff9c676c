-- Grain: one row per measure and document of goals.
-- A measure is the same measure where municipality, goal, unit of organisation, group and name agree; case, punctuation, hyphens and white space do not count.
create table staging.document_measure as
with measure_rows as (
    select * from staging.measure_row
),
goals as (
    select * from staging.measure_goal
),
documents as (
    select * from staging.document
),
document_measure as (
    select
        measure_rows.document_hash,
        measure_rows.row_number,
        documents.received,
        coalesce(measure_rows.municipality_code, '') as municipality_code,
        measure_rows.period_start,
        measure_rows.period_end,
        goals.goal_id,
        concat_ws(
            '|',
            coalesce(measure_rows.municipality_code, ''),
            coalesce(goals.goal_id, concat_ws('|', coalesce(measure_rows.goal_code, ''), coalesce(folded(measure_rows.goal), ''))),
            coalesce(folded(measure_rows.org_unit), ''),
            folded(measure_rows.measure_group),
            folded(measure_rows.measure)
        ) as measure_id,
        measure_rows.goal_code,
        trim(measure_rows.goal) as goal,
        trim(measure_rows.org_unit) as org_unit,
        trim(measure_rows.measure) as measure,
        trim(measure_rows.measure_group) as measure_group,
        trim(measure_rows.measure_text) as measure_text,
        trim(measure_rows.unit) as unit,
        measure_rows.better,
        trim(measure_rows.data_source) as data_source,
        measure_rows.confidence,
        measure_rows.source_locator,
        measure_rows.corrections,
    from measure_rows
    left join goals
        on goals.document_hash = measure_rows.document_hash
        and goals.row_number = measure_rows.row_number
    left join documents
        on documents.document_hash = measure_rows.document_hash
)
select * from document_measure;
