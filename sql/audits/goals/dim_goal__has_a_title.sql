-- error: every goal has a title.
select
    goal_key,
    municipality_code,
    goal_code,
from star.dim_goal
where trim(coalesce(goal, '')) = '';
