-- Grain: one row per goal, reporting period, unit and document in which the goal is late, moved, or proposed to be moved.
create view mart.goal_delay as
with statuses as (
    select * from mart.goal_status
),
reasons as (
    select * from star.goal_delay_reason
),
listed_reasons as (
    select
        document_key,
        row_number,
        string_agg(reason, ', ' order by reason) as reason,
    from reasons
    group by document_key, row_number
),
goal_delay as (
    select
        statuses.municipality_code,
        statuses.unit,
        statuses.goal_level,
        statuses.goal_code,
        statuses.goal,
        statuses.period_label,
        statuses.period_end,
        statuses.is_latest,
        statuses.status,
        statuses.is_delayed,
        statuses.original_target_year,
        statuses.target_year,
        statuses.proposed_target_year,
        statuses.slip_years,
        statuses.proposed_slip_years,
        statuses.proposes_shift,
        case
            when statuses.is_delayed or statuses.proposes_shift or statuses.slip_years > 0 then listed_reasons.reason
        end as reason,
        statuses.narrative,
        statuses.responsible,
        statuses.document,
        statuses.source_locator,
    from statuses
    left join listed_reasons
        on listed_reasons.document_key = statuses.document_key
        and listed_reasons.row_number = statuses.row_number
    where
        statuses.is_delayed
        or statuses.proposes_shift
        or statuses.slip_years > 0
        or statuses.proposed_target_year > statuses.target_year
)
select * from goal_delay;

comment on view mart.goal_delay is 'Goals that are reported late, whose target year has moved, or whose move is proposed.';
comment on column mart.goal_delay.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_delay.unit is 'Service area; null where the document names none.';
comment on column mart.goal_delay.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column mart.goal_delay.goal_code is 'Code as printed.';
comment on column mart.goal_delay.goal is 'Title as printed.';
comment on column mart.goal_delay.period_label is 'Reporting period.';
comment on column mart.goal_delay.period_end is 'Last day of the reporting period.';
comment on column mart.goal_delay.is_latest is 'No later period of this municipality and service area is known.';
comment on column mart.goal_delay.status is 'Status code of star.dim_status.';
comment on column mart.goal_delay.is_delayed is 'The reported status says that the goal is late.';
comment on column mart.goal_delay.original_target_year is 'Target year that the earliest document prints for the goal.';
comment on column mart.goal_delay.target_year is 'Target year that the document prints.';
comment on column mart.goal_delay.proposed_target_year is 'Target year that the document proposes and the council has not decided; equal to the target year where it proposes no move.';
comment on column mart.goal_delay.slip_years is 'Years from the original target year to the one in force.';
comment on column mart.goal_delay.proposed_slip_years is 'Years from the original target year to the proposed one.';
comment on column mart.goal_delay.proposes_shift is 'The narrative itself proposes to move the goal.';
comment on column mart.goal_delay.reason is 'Reasons that the narrative gives, by the delay-reasons vocabulary; unmatched where none is recognised, null without a narrative or where nothing but a later proposed year speaks of delay.';
comment on column mart.goal_delay.narrative is 'Progress in words, as printed.';
comment on column mart.goal_delay.responsible is 'Responsible role as printed.';
comment on column mart.goal_delay.document is 'Name of the source document.';
comment on column mart.goal_delay.source_locator is 'Line or row in the document.';
