-- Grain: one row per goal, unit and document.
-- A goal is the same goal where municipality, unit, code and wording agree; case, punctuation, hyphens and white space do not count.
-- Where some document prints one title twice in a unit, each with means of its own, the means tell the two goals apart.
create view staging.goal_status as
with goal_rows as (
    select * from staging.goal_row
),
documents as (
    select * from staging.document
),
titled as (
    select
        *,
        concat_ws('|', coalesce(municipality_code, ''), coalesce(folded(unit), ''), coalesce(goal_code, ''), folded(goal)) as title_id,
        count(*) over (partition by document_hash, title_id) as title_count,
    from goal_rows
),
identified as (
    select
        *,
        case when max(title_count) over (partition by title_id) > 1 then title_id || '|' || coalesce(folded(means), '') else title_id end as goal_id,
    from titled
),
goal_status as (
    select
        identified.document_hash,
        identified.row_number,
        documents.received,
        coalesce(identified.municipality_code, '') as municipality_code,
        coalesce(identified.period_start, date '1900-01-01') as period_start,
        coalesce(identified.period_end, date '1900-01-01') as period_end,
        identified.goal_id,
        identified.goal_level,
        identified.goal_code,
        trim(identified.goal) as goal,
        identified.parent_code,
        trim(identified.unit) as unit,
        trim(identified.means) as means,
        trim(identified.raw_status) as raw_status,
        identified.profile_status,
        identified.progress_grade,
        identified.target_year,
        identified.proposed_target_year,
        identified.proposes_shift,
        trim(identified.risk) as risk,
        trim(identified.responsible) as responsible,
        trim(identified.narrative) as narrative,
        identified.confidence,
        identified.source_locator,
        identified.corrections,
        identified.recovered_in_run,
    from identified
    left join documents
        on documents.document_hash = identified.document_hash
)
select * from goal_status;
