-- Grain: one row per goal, unit and document.
-- said_on is the day for which the row speaks: a follow-up tells how things stand at the end of its period, a plan what holds from its start.
create table staging.goal_status as
with goal_rows as (
    select * from staging.goal_row
),
identities as (
    select * from staging.goal_identity where not is_revision
),
documents as (
    select * from staging.document
),
goal_status as (
    select
        goal_rows.document_hash,
        goal_rows.row_number,
        documents.received,
        documents.document_role,
        documents.profile,
        coalesce(goal_rows.municipality_code, '') as municipality_code,
        coalesce(goal_rows.period_start, date '1900-01-01') as period_start,
        coalesce(goal_rows.period_end, date '1900-01-01') as period_end,
        coalesce(case when documents.document_role = 'follow-up' then goal_rows.period_end else goal_rows.period_start end, date '1900-01-01') as said_on,
        goal_rows.period_end is not null as is_dated,
        goal_rows.raw_status is not null or goal_rows.progress_grade is not null as reports_status,
        identities.goal_id,
        goal_rows.goal_level,
        goal_rows.goal_code,
        trim(goal_rows.goal) as goal,
        goal_rows.parent_code,
        trim(goal_rows.unit) as unit,
        coalesce(folded(goal_rows.unit), '') as unit_key,
        trim(goal_rows.means) as means,
        trim(goal_rows.raw_status) as raw_status,
        goal_rows.profile_status,
        goal_rows.progress_grade,
        goal_rows.target_year,
        goal_rows.proposed_target_year,
        goal_rows.proposes_shift,
        trim(goal_rows.risk) as risk,
        trim(goal_rows.responsible) as responsible,
        trim(goal_rows.narrative) as narrative,
        goal_rows.inherited_fields,
        goal_rows.confidence,
        goal_rows.source_locator,
        goal_rows.corrections,
        goal_rows.recovered_in_run,
    from goal_rows
    inner join identities
        on identities.document_hash = goal_rows.document_hash
        and identities.row_number = goal_rows.row_number
    left join documents
        on documents.document_hash = goal_rows.document_hash
)
select * from goal_status;
