-- Grain: one row per month or calendar year that the use of premises speaks of.
create view staging.premises_period as
with stated as (
    select year, month from staging.premises_use
    union
    select year, null as month from staging.premises_use
),
premises_period as (
    select
        make_date(year, coalesce(month, 1), 1) as period_start,
        last_day(make_date(year, coalesce(month, 12), 1)) as period_end,
    from stated
)
select * from premises_period;
