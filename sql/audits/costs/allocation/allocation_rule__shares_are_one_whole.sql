-- warn: weights that are shares sum to no more than the sender's whole cost; where they do, they are scaled down.
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
where code in ('shares_exceed_whole');
