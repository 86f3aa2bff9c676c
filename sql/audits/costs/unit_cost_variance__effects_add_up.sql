-- error: the four effects of a variance sum to the change of the total cost, to the cent.
select
    municipality_code,
    product_code,
    year,
    cost_change,
    total_cost,
    previous_total_cost,
from mart.unit_cost_variance
where
    cost_change <> volume_effect + inflation_effect + own_price_effect + allocation_effect
    or cost_change <> coalesce(total_cost, 0) - coalesce(previous_total_cost, 0);
