-- warn: every allocation rule leads from a cost centre to a product or a cost centre; what an unknown receiver should get stays unallocated at the sender, and the rule of an unknown sender has no effect.
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
where code in ('unknown_receiver', 'unknown_sender');
