-- warn: every cost centre with rules has one that leads out; where all receivers are closed, or pass cost to each other alone, it stays there, unallocated.
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
where code in ('no_exit', 'no_open_receiver');
