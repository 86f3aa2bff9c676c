-- Grain: one row per measure and document.
-- What the reader found, with a person's corrections.
create table staging.measure_row as
with found as (
    select * from raw.measure_row
),
corrections as (
    select * from staging.row_correction where row_kind = 'measure'
),
measure_row as (
    select
        found.* replace (
            corrected(corrections.fields, 'measure', found.measure) as measure,
            corrected(corrections.fields, 'goal_code', found.goal_code) as goal_code,
            corrected(corrections.fields, 'goal', found.goal) as goal,
            corrected(corrections.fields, 'org_unit', found.org_unit) as org_unit,
            corrected(corrections.fields, 'unit', found.unit) as unit,
            corrected(corrections.fields, 'better', found.better) as better,
            corrected(corrections.fields, 'data_source', found.data_source) as data_source
        ),
        corrections.corrections,
    from found
    left join corrections
        on corrections.document_hash = found.document_hash
        and corrections.row_number = found.row_number
)
select * from measure_row;
