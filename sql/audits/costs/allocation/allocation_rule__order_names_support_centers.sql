-- warn: the configured order of step-down names support cost centres alone; other codes in it have no effect.
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
where code = 'order_names_no_support';
