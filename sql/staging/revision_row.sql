-- Grain: one row per goal as one document of council decisions lists it.
-- What the reader found or a person recovered, with a person's corrections.
create table staging.revision_row as
with found as (
    select * from staging.found_revision_row
),
corrections as (
    select * from staging.row_correction where row_kind = 'revision'
),
revision_row as (
    select
        found.* replace (
            corrected(corrections.fields, 'goal_level', found.goal_level) as goal_level,
            corrected(corrections.fields, 'goal_code', found.goal_code) as goal_code,
            corrected(corrections.fields, 'goal', found.goal) as goal,
            corrected(corrections.fields, 'unit', found.unit) as unit,
            cast(corrected(corrections.fields, 'old_target_year', found.old_target_year) as integer) as old_target_year,
            cast(corrected(corrections.fields, 'new_target_year', found.new_target_year) as integer) as new_target_year,
            corrected(corrections.fields, 'old_means', found.old_means) as old_means,
            corrected(corrections.fields, 'new_means', found.new_means) as new_means
        ),
        corrections.corrections,
    from found
    left join corrections
        on corrections.document_hash = found.document_hash
        and corrections.row_number = found.row_number
)
select * from revision_row;
