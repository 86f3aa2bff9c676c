-- Grain: one row per municipality, premises and calendar year of its use: the year as stated, else the sum of its months.
create table staging.premises_year as
with uses as (
    select * from staging.premises_use
),
premises_year as (
    select
        municipality_code,
        premises,
        year,
        cast(case when count(*) filter (month is null) > 0 then sum(cost) filter (month is null) else sum(cost) end as decimal(18, 2)) as cost,
        cast(case when count(*) filter (month is null) > 0 then sum(hours_booked) filter (month is null) else sum(hours_booked) end as decimal(18, 2)) as hours_booked,
    from uses
    group by municipality_code, premises, year
)
select * from premises_year;
