-- Grain: one row per line of goal-evidence.csv and goal that it means. A line that may mean several goals of a municipality means none.
create table star.goal_evidence as
with rules as (
    select * from staging.evidence_rule
),
org_units as (
    select * from star.dim_org_unit where org_unit_key <> 0
),
goals as (
    select * from audit.evidence_goal
    qualify count(*) over (partition by evidence_rule_key, municipality_code) = 1
),
subjects as (
    select
        evidence_rule_key,
        municipality_code,
        count(*) as subjects,
        min(subject_id) as subject_id,
    from audit.evidence_subject
    group by evidence_rule_key, municipality_code
),
goal_evidence as (
    select
        goals.evidence_rule_key,
        goals.goal_id,
        goals.municipality_code,
        org_units.org_unit_key,
        case when subjects.subjects = 1 then subjects.subject_id end as subject_id,
        case when subjects.subjects > 1 then 'ambiguous_subject' when subjects.subjects is null then 'unknown_subject' end as subject_problem,
    from goals
    inner join rules
        on rules.evidence_rule_key = goals.evidence_rule_key
    left join org_units
        on org_units.municipality_code = goals.municipality_code
        and folded(org_units.unit) = rules.folded_unit
    left join subjects
        on subjects.evidence_rule_key = goals.evidence_rule_key
        and subjects.municipality_code = goals.municipality_code
)
select * from goal_evidence
order by evidence_rule_key, goal_id;

comment on table star.goal_evidence is 'Which goal is held against which data, and by which rule.';
comment on column star.goal_evidence.evidence_rule_key is 'The rule in star.evidence_rule.';
comment on column star.goal_evidence.goal_id is 'The goal over its versions, documents and service areas, as in star.dim_goal.';
comment on column star.goal_evidence.municipality_code is 'Official code of the municipality of the goal, whose data counts as its own.';
comment on column star.goal_evidence.org_unit_key is 'Service area whose reports of the goal are meant; null for every one.';
comment on column star.goal_evidence.subject_id is 'measure_key of a measure, product_key of a unit cost, or the indicator; null where none or several may be meant.';
comment on column star.goal_evidence.subject_problem is 'unknown_subject or ambiguous_subject; null where the subject is known.';
