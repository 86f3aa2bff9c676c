-- error: the role of every cost centre is production or support.
select
    municipality_code,
    cost_center,
    role,
    document_key,
    source_locator,
from star.dim_cost_center
where role is null or role not in ('production', 'support');
