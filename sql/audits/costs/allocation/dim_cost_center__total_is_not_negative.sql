-- warn: no cost centre has a negative total for a year; it is allocated all the same.
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
where code = 'negative_cost';
