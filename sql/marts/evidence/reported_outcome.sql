-- Grain: one row per goal and service area: its newest counted follow-up, and what that says of the outcome.
create view mart.reported_outcome as
with statuses as (
    select * from mart.goal_status where is_counted and document_role = 'follow-up'
),
codes as (
    select * from star.dim_status
),
reported_outcome as (
    select
        statuses.goal_id,
        statuses.org_unit_key,
        statuses.unit,
        statuses.goal_code,
        statuses.goal,
        statuses.period_label,
        case when statuses.period_label <> 'unknown' then statuses.period_start end as period_start,
        case when statuses.period_label <> 'unknown' then statuses.period_end end as period_end,
        statuses.raw_status,
        statuses.status,
        case
            when codes.outcome = 'unknown' then 'none'
            when codes.outcome = 'achieved' then 'achieved'
            when codes.outcome = 'not_achieved' or codes.schedule = 'late' then 'bad'
            when codes.progress = 'near_done' or codes.schedule = 'on_schedule' then 'good'
            else 'open'
        end as reported,
        statuses.document,
        statuses.source_locator,
    from statuses
    inner join codes
        on codes.status = statuses.status
    qualify row_number() over (partition by statuses.goal_id, statuses.org_unit_key order by statuses.period_end desc, statuses.document, statuses.row_number) = 1
)
select * from reported_outcome;

comment on view mart.reported_outcome is 'What the newest follow-up of each goal says of its outcome, on the axes of its status.';
comment on column mart.reported_outcome.goal_id is 'The goal, as in star.dim_goal.';
comment on column mart.reported_outcome.org_unit_key is 'Key of the service area in star.dim_org_unit.';
comment on column mart.reported_outcome.unit is 'Service area; null where the document names none.';
comment on column mart.reported_outcome.goal_code is 'Code as that follow-up prints it.';
comment on column mart.reported_outcome.goal is 'Title as that follow-up prints it.';
comment on column mart.reported_outcome.period_label is 'Reporting period.';
comment on column mart.reported_outcome.period_start is 'First day of the reporting period; null where none is known.';
comment on column mart.reported_outcome.period_end is 'Last day of the reporting period; null where none is known.';
comment on column mart.reported_outcome.raw_status is 'Status as printed.';
comment on column mart.reported_outcome.status is 'Status code of star.dim_status.';
comment on column mart.reported_outcome.reported is 'From the axes of the status, the first that fits: none (outcome unknown), achieved (outcome achieved), bad (outcome not_achieved, or late), good (near_done, or on_schedule), open (everything else, achieved in part included).';
comment on column mart.reported_outcome.document is 'Name of the document that says so.';
comment on column mart.reported_outcome.source_locator is 'Where in that document.';
