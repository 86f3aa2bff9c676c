-- Grain: one row per line of goal-evidence.csv.
create view staging.evidence_rule as
with lines as (
    select * from raw.goal_evidence
),
evidence_rule as (
    select
        surrogate_key(line_key) as evidence_rule_key,
        place,
        kind,
        trim(subject) as subject,
        folded(subject) as folded_subject,
        trim(rule) as rule,
        trim(goal_code) as goal_code,
        code_key(goal_code) as code_key,
        trim(goal) as goal,
        folded(goal) as folded_goal,
        trim(municipality_code) as municipality_code,
        trim(unit) as unit,
        folded(unit) as folded_unit,
        trim(who) as who,
        trim(why) as why,
        rule_kind,
        value_operator,
        amount,
        amount_unit,
        base_year,
        until_year,
        better,
    from lines
)
select * from evidence_rule;
