-- warn: no two goals are so alike that they may be one; settle each pair in vocabulary/goal-matches.csv.
select
    goal_code,
    goal,
    document,
    source_locator,
    other_goal_code,
    other_goal,
    other_document,
    other_source_locator,
    similarity,
    reason,
from audit.goal_near_miss;
