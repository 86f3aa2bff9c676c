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
target_years as (
    select * from star.goal_target_year
),
moved as (
    select
        statuses.document_key,
        statuses.row_number,
        string_agg(cast(target_years.target_year as varchar), ' > ' order by target_years.move) as target_years,
        cast(count(*) filter (target_years.move > 0) as integer) as moves,
        cast(count(*) filter (target_years.moved_years > 0) as integer) as later_moves,
    from statuses
    inner join target_years
        on target_years.goal_id = statuses.goal_id
        and target_years.org_unit_key = statuses.org_unit_key
        and target_years.set_on <= coalesce(statuses.said_on, date '9999-12-31')
    group by statuses.document_key, statuses.row_number
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
        coalesce(moved.moves, 0) as moves,
        moved.target_years,
        coalesce(moved.later_moves, 0) >= 2
        or (coalesce(moved.later_moves, 0) = 1 and (statuses.proposes_shift or coalesce(statuses.proposed_target_year > statuses.target_year, false))) as is_repeat_slipper,
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
    left join moved
        on moved.document_key = statuses.document_key
        and moved.row_number = statuses.row_number
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
comment on column mart.goal_delay.original_target_year is 'First target year that is known for the goal in this service area; what a decision says of the time before it counts.';
comment on column mart.goal_delay.target_year is 'Target year that the document prints.';
comment on column mart.goal_delay.proposed_target_year is 'Target year that the document proposes and the council has not decided; equal to the target year where it proposes no move.';
comment on column mart.goal_delay.slip_years is 'Years from the original target year to the one in force.';
comment on column mart.goal_delay.proposed_slip_years is 'Years from the original target year to the proposed one.';
comment on column mart.goal_delay.proposes_shift is 'The narrative itself proposes to move the goal.';
comment on column mart.goal_delay.moves is 'How often the target year has moved up to the end of the period, earlier or later.';
comment on column mart.goal_delay.target_years is 'The target years in the order in which they came into force: 2020 > 2021.';
comment on column mart.goal_delay.is_repeat_slipper is 'Moved to a later year two times or more, or moved once and proposed to be moved again.';
comment on column mart.goal_delay.reason is 'Reasons that the narrative gives, by the delay-reasons vocabulary; unmatched where none is recognised, null without a narrative or where nothing but a later proposed year speaks of delay.';
comment on column mart.goal_delay.narrative is 'Progress in words, as printed.';
comment on column mart.goal_delay.responsible is 'Responsible role as printed.';
comment on column mart.goal_delay.document is 'Name of the source document.';
comment on column mart.goal_delay.source_locator is 'Line or row in the document.';
