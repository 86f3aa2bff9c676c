-- Grain: one row per municipality, scenario and year of its ledgers.
create table audit.ledger_year as
with months as (
    select distinct municipality_code, scenario, year, month from staging.ledger_month where is_counted
),
years as (
    select
        municipality_code,
        scenario,
        cast(year as integer) as year,
        cast(count(*) as integer) as months,
        cast(min(month) as integer) as first_month,
        cast(max(month) as integer) as last_month,
        list(cast(month as integer) order by month) as months_held,
    from months
    group by municipality_code, scenario, year
),
neighbours as (
    select
        *,
        lag(year) over by_year as previous_year,
        lead(year) over by_year as next_year,
        -- A whole year may be posted in December; a plan in any single month.
        months = 12 or (months = 1 and (last_month = 12 or scenario <> 'actual')) as is_whole,
    from years
    window by_year as (partition by municipality_code, scenario order by year)
),
ledger_year as (
    select
        municipality_code,
        scenario,
        year,
        previous_year,
        next_year,
        months,
        first_month,
        last_month,
        is_whole,
        -- The year under way ends where it ends; every other one has to reach December.
        case
            when is_whole then []
            else list_filter(range(1, case when next_year is null then last_month + 1 else 13 end), lambda month: not list_contains(months_held, month))
        end as missing_months,
    from neighbours
)
select * from ledger_year
order by municipality_code, scenario, year;

comment on table audit.ledger_year is 'The months that the ledgers of a year hold.';
comment on column audit.ledger_year.municipality_code is 'Official code of the municipality.';
comment on column audit.ledger_year.scenario is 'actual, budget, target or forecast.';
comment on column audit.ledger_year.year is 'Calendar year.';
comment on column audit.ledger_year.previous_year is 'The year before of the same municipality and scenario; null for the first one.';
comment on column audit.ledger_year.next_year is 'The year after; null for the last one.';
comment on column audit.ledger_year.months is 'Months with lines.';
comment on column audit.ledger_year.first_month is 'First month with lines.';
comment on column audit.ledger_year.last_month is 'Last month with lines.';
comment on column audit.ledger_year.is_whole is 'Every month has lines, or all of the year is posted in December; of a budget or another plan: in any single month.';
comment on column audit.ledger_year.missing_months is 'Months without lines; after the last month with lines only where a later year has some.';
