-- Grain: one row per goal, unit and document.
-- A goal is the same goal where municipality, code and wording agree; case, punctuation, hyphens and white space do not count.
-- A document may print one title twice in a unit, each with means of its own: the second is a goal of its own, by its ordinal.
create view staging.goal_status as
with goal_rows as (
    select
        *,
        row_number() over (
            partition by document_hash, coalesce(goal_code, ''), folded(goal), coalesce(folded(unit), '')
            order by row_number
        ) as title_ordinal,
    from raw.goal_row
),
goal_status as (
    select
        document_hash,
        row_number,
        coalesce(municipality_code, '') as municipality_code,
        coalesce(period_start, date '1900-01-01') as period_start,
        coalesce(period_end, date '1900-01-01') as period_end,
        concat_ws(
            '|', coalesce(municipality_code, ''), coalesce(goal_code, ''), folded(goal),
            case when title_ordinal > 1 then title_ordinal end
        ) as goal_id,
        goal_level,
        goal_code,
        trim(goal) as goal,
        parent_code,
        trim(unit) as unit,
        trim(means) as means,
        trim(raw_status) as raw_status,
        profile_status,
        progress_grade,
        target_year,
        proposed_target_year,
        proposes_shift,
        trim(risk) as risk,
        trim(responsible) as responsible,
        trim(narrative) as narrative,
        confidence,
        source_locator,
    from goal_rows
)
select * from goal_status;
