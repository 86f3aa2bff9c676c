-- Grain: one row per status code.
create table star.dim_status as
with statuses as (
    select * from staging.status
),
dim_status as (
    select
        case when status = 'unknown' then 0 else surrogate_key(status) end as status_key,
        status,
        name_fi,
        name_sv,
        name_en,
        ordinal,
        grade,
        progress,
        schedule,
        outcome,
        is_delayed,
        is_completed,
        colour,
        symbol,
    from statuses
)
select * from dim_status
order by ordinal, status;

comment on table star.dim_status is 'The states a goal can be reported in, with three axes that one code alone would lose; key 0 is a wording that no vocabulary knows.';
comment on column star.dim_status.status_key is 'Surrogate key, from the code.';
comment on column star.dim_status.status is 'Status code.';
comment on column star.dim_status.name_fi is 'Finnish name.';
comment on column star.dim_status.name_sv is 'Swedish name.';
comment on column star.dim_status.name_en is 'English name.';
comment on column star.dim_status.ordinal is 'Order in tables and charts, best first.';
comment on column star.dim_status.grade is 'The grade 1 to 5 that stands for this status on the five-step scale.';
comment on column star.dim_status.progress is 'Axis: none, planning, started, near_done, done or unknown.';
comment on column star.dim_status.schedule is 'Axis: on_schedule, late or unknown.';
comment on column star.dim_status.outcome is 'Axis: open, partial, achieved, not_achieved or unknown.';
comment on column star.dim_status.is_delayed is 'The status itself says that the goal is late.';
comment on column star.dim_status.is_completed is 'The goal needs no further work: achieved.';
comment on column star.dim_status.colour is 'Colour in charts, #rrggbb.';
comment on column star.dim_status.symbol is 'Sign in tables, so that colour is never the only carrier.';
