-- Grain: one row per line of the allocation rules, for every year with a cost in which it holds: of one sender the rules of that year, else those without a year.
create table staging.allocation_rule as
with rules as (
    select * from staging.cost_rule
),
cost_years as (
    select distinct municipality_code, year from staging.cost_summary
),
allocation_rule as (
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
)
select * from allocation_rule;
