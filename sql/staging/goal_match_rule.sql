-- Grain: one row per pair of goal titles that the steward has settled. An empty municipality or code means any.
create view staging.goal_match_rule as
with rules as (
    select * from raw.goal_match_rule
),
goal_match_rule as (
    select distinct
        folded(goal) as folded_goal,
        folded(other_goal) as other_folded_goal,
        trim(is_same) = 'yes' as is_same,
        trim(municipality_code) as municipality_code,
        code_key(goal_code) as code_key,
        code_key(other_goal_code) as other_code_key,
    from rules
)
select * from goal_match_rule;
