-- Grain: one row per line of goal-evidence.csv, municipality and measure, product or indicator that it may mean.
-- Where measures of several goals or units share a name, those of the line's goal come first, then those of its unit.
create table audit.evidence_subject as
with rules as (
    select * from staging.evidence_rule
),
goals as (
    select * from audit.evidence_goal
),
measures as (
    select distinct
        measure_id,
        municipality_code,
        goal_id,
        folded(measure) as folded_measure,
        folded(org_unit) as folded_unit,
    from staging.measure
),
products as (
    select * from star.dim_product where product_key <> 0
),
indicators as (
    select distinct indicator from star.fact_peer_value
),
measure_subjects as (
    select
        rules.evidence_rule_key,
        goals.municipality_code,
        cast(surrogate_key(measures.measure_id) as varchar) as subject_id,
        max(
            case when measures.goal_id = goals.goal_id then 2 else 0 end
            + case when measures.folded_unit = rules.folded_unit then 1 else 0 end
        ) as best_match,
    from rules
    inner join goals
        on goals.evidence_rule_key = rules.evidence_rule_key
    inner join measures
        on measures.municipality_code = goals.municipality_code
        and measures.folded_measure = rules.folded_subject
    where rules.kind = 'measure'
    group by rules.evidence_rule_key, goals.municipality_code, measures.measure_id
),
product_subjects as (
    select distinct
        rules.evidence_rule_key,
        goals.municipality_code,
        cast(products.product_key as varchar) as subject_id,
        0 as best_match,
    from rules
    inner join goals
        on goals.evidence_rule_key = rules.evidence_rule_key
    inner join products
        on products.municipality_code = goals.municipality_code
        and lower(products.product) = lower(rules.subject)
    where rules.kind = 'unit_cost'
),
indicator_subjects as (
    select distinct
        rules.evidence_rule_key,
        goals.municipality_code,
        indicators.indicator as subject_id,
        0 as best_match,
    from rules
    inner join goals
        on goals.evidence_rule_key = rules.evidence_rule_key
    inner join indicators
        on folded(indicators.indicator) = rules.folded_subject
    where rules.kind = 'indicator'
),
evidence_subject as (
    select * from measure_subjects
    union all
    select * from product_subjects
    union all
    select * from indicator_subjects
)
select
    evidence_rule_key,
    municipality_code,
    subject_id,
from evidence_subject
qualify best_match = max(best_match) over (partition by evidence_rule_key, municipality_code)
order by evidence_rule_key, municipality_code, subject_id;

comment on table audit.evidence_subject is 'The data that each line of vocabulary/goal-evidence.csv may mean; where it may mean several, its goal is held against none.';
comment on column audit.evidence_subject.evidence_rule_key is 'The line in star.evidence_rule.';
comment on column audit.evidence_subject.municipality_code is 'Official code of the municipality of the goal.';
comment on column audit.evidence_subject.subject_id is 'measure_key of a measure, product_key of a unit cost, or the indicator.';
