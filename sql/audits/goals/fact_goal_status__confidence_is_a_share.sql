-- error: confidence lies within 0 to 1.
select
    document_key,
    source_locator,
    confidence,
from star.fact_goal_status
where confidence not between 0 and 1;
