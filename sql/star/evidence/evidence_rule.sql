-- Grain: one row per line of goal-evidence.csv.
create table star.evidence_rule as
with rules as (
    select * from staging.evidence_rule
)
select
    evidence_rule_key,
    place,
    kind,
    subject,
    rule,
    goal_code,
    goal,
    municipality_code,
    unit,
    who,
    why,
    rule_kind,
    value_operator,
    amount,
    amount_unit,
    base_year,
    until_year,
    better,
from rules
order by evidence_rule_key;

comment on table star.evidence_rule is 'What the city holds its goals against: a measure, unit cost or indicator and a rule for each, from vocabulary/goal-evidence.csv.';
comment on column star.evidence_rule.evidence_rule_key is 'Surrogate key, from what the line says.';
comment on column star.evidence_rule.place is 'File and line.';
comment on column star.evidence_rule.kind is 'measure, unit_cost or indicator.';
comment on column star.evidence_rule.subject is 'Name of the measure or indicator, code of the product, as the line gives it.';
comment on column star.evidence_rule.rule is 'The rule as the line words it.';
comment on column star.evidence_rule.goal_code is 'Code of the goal as the line gives it; null where the wording alone tells.';
comment on column star.evidence_rule.goal is 'Wording of the goal as the line gives it; null where the code alone tells.';
comment on column star.evidence_rule.municipality_code is 'Municipality whose goal is meant; null for any.';
comment on column star.evidence_rule.unit is 'Service area or company whose goal and measure are meant; null for any.';
comment on column star.evidence_rule.who is 'Who answers for the line.';
comment on column star.evidence_rule.why is 'On what grounds.';
comment on column star.evidence_rule.rule_kind is 'level (a threshold), peer_median, peer_rank, change (from a base year), stability (within a distance of a base year) or own_target (of the measure or product).';
comment on column star.evidence_rule.value_operator is '<=, <, >= or >: how a value must stand to its limit; null for stability and own_target.';
comment on column star.evidence_rule.amount is 'The threshold; the places or the divisor of a rank; the change with its sign, 0 for any; the distance allowed. Null where the rule needs none.';
comment on column star.evidence_rule.amount_unit is 'percent of the base value, points of the unit of the data, place, or part (one of so many); null for a threshold.';
comment on column star.evidence_rule.base_year is 'Year that a change or distance counts from.';
comment on column star.evidence_rule.until_year is 'Year in which the rule must hold at the latest; null where the rule names none.';
comment on column star.evidence_rule.better is 'up or down, where a rank says which way is good.';
