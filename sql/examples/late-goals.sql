-- Which goals are late or about to move, and what is said of them?
select
    unit,
    goal_code,
    goal,
    status,
    target_year,
    proposed_target_year,
    reason,
from mart.goal_delay
where is_latest
order by unit, goal_code, goal;
