-- warn: every cost centre at which cost arrives has an allocation rule; without one the cost stays there, unallocated.
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
where code in ('no_rule');
