-- warn: no cost centre has a negative total for a year; it is allocated all the same.
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
where code in ('negative_cost');
