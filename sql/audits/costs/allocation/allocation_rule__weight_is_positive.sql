-- warn: every weight of an allocation rule is above zero; others pass nothing.
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
where code = 'weight_not_positive';
