-- warn: a rule by premises finds the area, costs or hours of the premises in use in every year with a cost; load the list and the use of premises of those years. Until then the cost stays unallocated at the sender.
select
    municipality_code,
    cost_center,
    name,
    years,
    scenarios,
    largest_amount,
    document,
    source_locator,
from audit.allocation_finding
where code = 'no_driver_data';
