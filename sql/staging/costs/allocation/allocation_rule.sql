-- Grain: one row per line of the allocation rules, for every year with a cost in which it holds: of one sender the rules of that year, else those without a year.
-- A line whose receiver is * and whose driver is one of premises has one row for each cost centre that uses premises, the sender left out: the weight of the line
-- is shared by their square metres, costs or booked hours of the year. In a year without such data the line stays as it is, and finds no receiver.
create table staging.allocation_rule as
with rules as (
    select * from staging.cost_rule
),
cost_years as (
    select distinct municipality_code, year from staging.cost_summary
),
drivers as (
    select * from staging.premises_driver
),
ruled as (
    select
        rules.municipality_code,
        rules.from_cost_center,
        rules.receiver,
        cost_years.year,
        rules.weight,
        rules.driver,
        rules.document_key,
        rules.sheet,
        rules.source_line,
        rules.source_locator,
    from rules
    inner join cost_years
        on cost_years.municipality_code = rules.municipality_code
        and cost_years.year = coalesce(rules.stated_year, cost_years.year)
    qualify dense_rank() over (
        partition by rules.municipality_code, rules.from_cost_center, cost_years.year
        order by rules.stated_year is null
    ) = 1
),
allocation_rule as (
    select
        ruled.* replace (
            coalesce(drivers.receiver, ruled.receiver) as receiver,
            coalesce(
                cast(ruled.weight as double) * cast(drivers.quantity as double)
                    / cast(sum(drivers.quantity) over (partition by ruled.municipality_code, ruled.year, ruled.from_cost_center, ruled.document_key, ruled.sheet, ruled.source_line) as double),
                cast(ruled.weight as double)
            ) as weight
        ),
    from ruled
    left join drivers
        on ruled.receiver = '*'
        and drivers.municipality_code = ruled.municipality_code
        and drivers.year = ruled.year
        and drivers.driver = lower(ruled.driver)
        and drivers.receiver <> ruled.from_cost_center
)
select * from allocation_rule;
