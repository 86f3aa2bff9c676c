-- warn: every weight of an allocation rule is above zero; others pass nothing.
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
where code in ('weight_not_positive');
