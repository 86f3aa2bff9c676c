-- warn: no receiver of a rule is both a product and a cost centre; it is taken for the product.
select
    municipality_code,
    cost_center,
    name,
    receiver,
    code,
    years,
    scenarios,
    largest_amount,
    document,
    source_locator,
from audit.allocation_finding
where code = 'ambiguous_receiver';
