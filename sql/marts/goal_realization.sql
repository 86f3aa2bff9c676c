-- Grain: one row per municipality, service area, reporting period and status.
create view mart.goal_realization as
with statuses as (
    select * from mart.goal_status where is_counted
),
counted as (
    select
        municipality_code,
        unit,
        period_label,
        period_end,
        bool_or(is_latest) as is_latest,
        status,
        count(*) as goals,
        count(*) filter (status = 'not_reported' and has_children) as headings,
    from statuses
    group by municipality_code, unit, period_label, period_end, status
),
goal_realization as (
    select
        municipality_code,
        unit,
        period_label,
        period_end,
        is_latest,
        status,
        goals,
        headings,
        goals / sum(goals) over (partition by municipality_code, unit, period_label) as share,
    from counted
)
select * from goal_realization;

comment on view mart.goal_realization is 'How many goals of each service area are in which status, period by period. Every reported line counts, headings without a status as not_reported.';
comment on column mart.goal_realization.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_realization.unit is 'Service area; null where the documents name none.';
comment on column mart.goal_realization.period_label is 'Reporting period.';
comment on column mart.goal_realization.period_end is 'Last day of the reporting period.';
comment on column mart.goal_realization.is_latest is 'No later period of this municipality and service area is known.';
comment on column mart.goal_realization.status is 'Status code of star.dim_status.';
comment on column mart.goal_realization.goals is 'Number of goals, headings included.';
comment on column mart.goal_realization.headings is 'How many of them are headings: titles without a status of their own and with goals below them. Reports leave these out.';
comment on column mart.goal_realization.share is 'Share of the goals of the service area and period, 0 to 1.';
