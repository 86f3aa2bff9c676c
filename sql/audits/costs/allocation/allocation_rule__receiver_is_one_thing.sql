-- warn: no receiver of a rule is both a product and a cost centre; it is taken for the product.
select
    municipality_code,
    year,
    scenario,
    cost_center,
    name,
    receiver,
    code,
    amount,
    document,
    source_locator,
from audit.allocation_problem
where code in ('ambiguous_receiver');
