-- warn: the configured order of step-down names support cost centres alone; other codes in it have no effect.
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
where code in ('order_names_no_support');
