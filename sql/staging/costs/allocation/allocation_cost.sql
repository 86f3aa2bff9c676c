-- Grain: one row per municipality, year, scenario and cost centre in which cost started. What is booked on codes that no list holds is one row, of no code.
create table staging.allocation_cost as
with summaries as (
    select * from staging.cost_summary
),
cost_centers as (
    select * from staging.cost_center
),
allocation_cost as (
    select
        summaries.municipality_code,
        summaries.year,
        summaries.scenario,
        coalesce(cost_centers.cost_center, '') as cost_center,
        cast(sum(summaries.amount) as decimal(18, 2)) as amount,
    from summaries
    left join cost_centers
        on cost_centers.municipality_code = summaries.municipality_code
        and cost_centers.cost_center = summaries.cost_center
    group by all
)
select * from allocation_cost;
