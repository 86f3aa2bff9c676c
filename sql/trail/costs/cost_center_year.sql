-- Grain: one row per municipality, scenario, year and cost centre of the ledgers.
create table audit.cost_center_year as
with sums as (
    select * from staging.cost_summary
),
cost_center_year as (
    select
        municipality_code,
        scenario,
        cast(year as integer) as year,
        cost_center,
        cast(sum(amount) as decimal(18, 2)) as amount,
        cast(sum(abs(amount)) as decimal(18, 2)) as size,
    from sums
    group by municipality_code, scenario, year, cost_center
)
select * from cost_center_year
order by municipality_code, scenario, year, cost_center;

comment on table audit.cost_center_year is 'What the ledgers book on a cost centre in a year; cost_center is the code as printed, listed or not.';
comment on column audit.cost_center_year.municipality_code is 'Official code of the municipality.';
comment on column audit.cost_center_year.scenario is 'actual, budget, target or forecast.';
comment on column audit.cost_center_year.year is 'Calendar year.';
comment on column audit.cost_center_year.cost_center is 'Code as printed.';
comment on column audit.cost_center_year.amount is 'Euros, income taken off.';
comment on column audit.cost_center_year.size is 'Euros without their signs, month by month and document by document: how large the numbers are.';
