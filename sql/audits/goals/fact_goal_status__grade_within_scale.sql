-- error: grades lie within 1 to 5.
select
    document_key,
    source_locator,
    progress_grade,
from star.fact_goal_status
where progress_grade not between 1 and 5;
