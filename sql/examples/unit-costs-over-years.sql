-- What did a unit of each product cost over the years, in the money of the year and in real terms, and how far is the target?
select
    product,
    output_unit,
    year,
    round(unit_cost, 2) as unit_cost,
    round(real_unit_cost, 2) as real_unit_cost,
    base_year,
    round(100 * real_change_share, 1) as real_change_percent,
    round(budget_unit_cost, 2) as budget_unit_cost,
    round(target_distance, 2) as target_distance,
    peer_rank,
    state,
from mart.unit_cost
where scenario = 'actual'
order by product, year;
