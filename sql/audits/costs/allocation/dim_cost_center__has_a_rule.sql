-- warn: every cost centre at which cost arrives has an allocation rule; without one the cost stays there, unallocated.
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
where code = 'no_rule';
