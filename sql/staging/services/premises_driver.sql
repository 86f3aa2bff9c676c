-- Grain: one row per municipality, year with a cost, driver (premises_area, premises_cost, premises_hours) and receiver: a cost centre that uses premises,
-- or, as "premises CODE", premises that match no cost centre. Its quantity is above zero: square metres, euros or booked hours of that year.
-- The area is that of the premises in use in the year; where a municipality states no use of any year, its list of premises holds for every year.
create view staging.premises_driver as
with premises as (
    select * from staging.premises
),
years as (
    select * from staging.premises_year
),
cost_years as (
    select distinct municipality_code, year from staging.cost_summary
),
in_use as (
    select
        years.municipality_code,
        years.year,
        years.premises,
        years.cost,
        years.hours_booked,
    from years
    union all by name
    select
        cost_years.municipality_code,
        cost_years.year,
        premises.premises,
    from cost_years
    inner join premises
        on premises.municipality_code = cost_years.municipality_code
    where cost_years.municipality_code not in (select municipality_code from years)
),
quantities as (
    select
        in_use.municipality_code,
        in_use.year,
        coalesce(premises.cost_center, concat('premises ', in_use.premises)) as receiver,
        unnest(['premises_area', 'premises_cost', 'premises_hours']) as driver,
        unnest([premises.area_m2, in_use.cost, in_use.hours_booked]) as quantity,
    from in_use
    left join premises
        on premises.municipality_code = in_use.municipality_code
        and premises.premises = in_use.premises
),
premises_driver as (
    select
        municipality_code,
        year,
        driver,
        receiver,
        -- Summed as decimals, then divided as a double: the same to the last bit in whatever order.
        cast(sum(quantity) as decimal(28, 2)) as quantity,
    from quantities
    group by municipality_code, year, driver, receiver
    having sum(quantity) > 0
)
select * from premises_driver;
