-- Grain: one row per goal, unit and document.
-- What the reader found or a person recovered, with a person's corrections. A corrected status or grade takes the place of all that the profile made of the printed one.
create table staging.goal_row as
with found as (
    select * from staging.found_goal_row
),
corrections as (
    select * from staging.row_correction where row_kind = 'goal'
),
goal_row as (
    select
        found.* replace (
            corrected(corrections.fields, 'goal_level', found.goal_level) as goal_level,
            corrected(corrections.fields, 'goal_code', found.goal_code) as goal_code,
            corrected(corrections.fields, 'goal', found.goal) as goal,
            corrected(corrections.fields, 'parent_code', found.parent_code) as parent_code,
            corrected(corrections.fields, 'unit', found.unit) as unit,
            corrected(corrections.fields, 'means', found.means) as means,
            corrected(corrections.fields, 'raw_status', found.raw_status) as raw_status,
            case
                when map_contains(corrections.fields, 'raw_status') or map_contains(corrections.fields, 'progress_grade') then null
                else found.profile_status
            end as profile_status,
            case
                when map_contains(corrections.fields, 'progress_grade') then cast(corrections.fields['progress_grade'] as integer)
                when map_contains(corrections.fields, 'raw_status') then null
                else found.progress_grade
            end as progress_grade,
            cast(corrected(corrections.fields, 'target_year', found.target_year) as integer) as target_year,
            cast(corrected(corrections.fields, 'proposed_target_year', found.proposed_target_year) as integer) as proposed_target_year,
            corrected(corrections.fields, 'risk', found.risk) as risk,
            corrected(corrections.fields, 'responsible', found.responsible) as responsible,
            corrected(corrections.fields, 'narrative', found.narrative) as narrative
        ),
        corrections.corrections,
    from found
    left join corrections
        on corrections.document_hash = found.document_hash
        and corrections.row_number = found.row_number
)
select * from goal_row;
