-- error: every report belongs to the version of its goal that was in force on the day for which it speaks.
select
    facts.document_key,
    facts.source_locator,
    facts.said_on,
    goals.goal_id,
    goals.valid_from,
    goals.valid_to,
from star.fact_goal_status as facts
inner join star.dim_goal as goals
    on goals.goal_key = facts.goal_key
where facts.said_on < goals.valid_from or facts.said_on >= goals.valid_to;
