-- Grain: one row per reported goal with a narrative and each reason recognised in it; unmatched where none is.
create table star.goal_delay_reason as
with statuses as (
    select * from star.fact_goal_status where narrative is not null
),
stems as (
    select * from staging.delay_reason
),
recognised as (
    select distinct
        statuses.document_key,
        statuses.row_number,
        stems.reason,
    from statuses
    left join stems
        on contains(lower(statuses.narrative), stems.stem)
),
goal_delay_reason as (
    select
        document_key,
        row_number,
        coalesce(reason, 'unmatched') as reason,
    from recognised
)
select * from goal_delay_reason
order by document_key, row_number, reason;

comment on table star.goal_delay_reason is 'Reasons for delay that a narrative names, by the word stems of the delay-reasons vocabulary. A narrative may name several.';
comment on column star.goal_delay_reason.document_key is 'Document of the narrative.';
comment on column star.goal_delay_reason.row_number is 'Row of the narrative in star.fact_goal_status.';
comment on column star.goal_delay_reason.reason is 'Reason code, or unmatched.';
