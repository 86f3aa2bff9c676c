-- Grain: one row per period that official statistics speak of.
create view staging.statistics_period as
with observations as (
    select distinct period_start, period_end from raw.observation_row
),
sotkanet_years as (
    select distinct year from raw.sotkanet_value_row
),
statistics_period as (
    select period_start, period_end from observations
    union
    select make_date(year, 1, 1) as period_start, make_date(year, 12, 31) as period_end from sotkanet_years
)
select * from statistics_period;
