-- warn: weights that are shares sum to no more than the sender's whole cost; where they do, they are scaled down.
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
where code = 'shares_exceed_whole';
