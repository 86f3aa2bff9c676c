-- Grain: one row per period of a report, a value or a cost: a month, a quarter, a period running from January, a year, or another span of months.
create table star.dim_period as
with reported as (
    select distinct period_start, period_end from staging.document where period_start is not null
    union
    select distinct period_start, period_end from staging.measure_value where period_start is not null
    union
    select period_start, period_end from staging.cost_period
    union
    select period_start, period_end from staging.premises_period
    union
    select period_start, period_end from staging.statement_period
    union
    select period_start, period_end from staging.statistics_period
),
kinds as (
    select
        period_start,
        period_end,
        case
            when year(period_start) <> year(period_end) then 'span'
            when month(period_start) = 1 and month(period_end) = 12 then 'year'
            when month(period_start) = month(period_end) then 'month'
            when month(period_start) = 1 then 'running'
            when month(period_start) % 3 = 1 and month(period_end) = month(period_start) + 2 then 'quarter'
            else 'span'
        end as period_kind,
    from reported
),
dim_period as (
    select
        (year(period_start) * 100 + month(period_start)) * 1000000
            + year(period_end) * 100 + month(period_end) as period_key,
        case
            when period_kind = 'year' then cast(year(period_end) as varchar)
            when period_kind = 'month' then format('{}/{}', month(period_end), year(period_end))
            when year(period_start) = year(period_end)
                then format('{}-{}/{}', month(period_start), month(period_end), year(period_end))
            when month(period_start) = 1 and month(period_end) = 12
                then format('{}-{}', year(period_start), year(period_end))
            else format('{}/{}-{}/{}', month(period_start), year(period_start), month(period_end), year(period_end))
        end as period_label,
        period_start,
        period_end,
        year(period_end) as period_year,
        period_kind,
    from kinds
    union all by name
    select
        0 as period_key,
        'unknown' as period_label,
        date '1900-01-01' as period_start,
        date '1900-01-01' as period_end,
        1900 as period_year,
        'unknown' as period_kind,
)
select
    cast(period_key as bigint) as period_key,
    period_label,
    period_start,
    period_end,
    cast(period_year as integer) as period_year,
    period_kind,
from dim_period
order by period_key;

comment on table star.dim_period is 'Periods of reports, of measured values and of costs, in whole months; key 0 is a period that nobody stated.';
comment on column star.dim_period.period_key is 'Surrogate key: first month and last month as yyyymmyyyymm.';
comment on column star.dim_period.period_label is 'As people write it: 2021, 9/2021, 1-9/2021, 2018-2022.';
comment on column star.dim_period.period_start is 'First day.';
comment on column star.dim_period.period_end is 'Last day.';
comment on column star.dim_period.period_year is 'Calendar year of the last day.';
comment on column star.dim_period.period_kind is 'month, quarter, running (from January), year, span or unknown.';
