-- Grain: one row per line of goal-evidence.csv and goal that it may mean.
-- A goal is meant where municipality, code and one of its wordings agree, as far as the line gives them; goals that have left only where no other is.
create table audit.evidence_goal as
with rules as (
    select * from staging.evidence_rule
),
goals as (
    select distinct
        goal_id,
        municipality_code,
        code_key(goal_code) as code_key,
        folded(goal) as folded_goal,
        unit_key,
    from staging.goal_status
),
current_goals as (
    select distinct goal_id from star.dim_goal where is_current
),
candidates as (
    select distinct
        rules.evidence_rule_key,
        goals.goal_id,
        goals.municipality_code,
        current_goals.goal_id is not null as is_current,
    from rules
    inner join goals
        on goals.municipality_code = coalesce(rules.municipality_code, goals.municipality_code)
        and (rules.code_key is null or goals.code_key = rules.code_key)
        and (rules.folded_goal is null or goals.folded_goal = rules.folded_goal)
        and (rules.folded_unit is null or goals.unit_key = rules.folded_unit)
    left join current_goals
        on current_goals.goal_id = goals.goal_id
),
evidence_goal as (
    select * from candidates
    qualify is_current or not bool_or(is_current) over (partition by evidence_rule_key, municipality_code)
)
select
    evidence_rule_key,
    goal_id,
    municipality_code,
from evidence_goal
order by evidence_rule_key, goal_id;

comment on table audit.evidence_goal is 'The goals that each line of vocabulary/goal-evidence.csv may mean; a line that may mean several of one municipality is not applied there.';
comment on column audit.evidence_goal.evidence_rule_key is 'The line in star.evidence_rule.';
comment on column audit.evidence_goal.goal_id is 'The goal, as in star.dim_goal.';
comment on column audit.evidence_goal.municipality_code is 'Official code of the municipality of the goal.';
