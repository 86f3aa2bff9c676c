-- Why did the cost of each product change from the year before?
select
    product,
    previous_year,
    year,
    cost_change,
    volume_effect,
    inflation_effect,
    own_price_effect,
    allocation_effect,
    note,
from mart.unit_cost_variance
order by year desc, abs(cost_change) desc, product;
