-- error: every goal has exactly one current version.
select
    goal_id,
    count(*) filter (where is_current) as current_versions,
from star.dim_goal
group by goal_id
having count(*) filter (where is_current) <> 1;
