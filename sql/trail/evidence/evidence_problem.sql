-- Grain: one row per line of goal-evidence.csv, municipality where it is known, and name that is not understood.
create table audit.evidence_problem as
with rules as (
    select * from staging.evidence_rule
),
goals as (
    select * from audit.evidence_goal
),
links as (
    select * from star.goal_evidence
),
titles as (
    select distinct goal_id, goal_code, goal, concat_ws(' ', goal_code, goal) as title from staging.goal_status
),
known_subjects as (
    select 'measure' as kind, measure as subject from star.dim_measure where measure_key <> 0
    union
    select 'unit_cost' as kind, product as subject from star.dim_product where product_key <> 0
    union
    select 'indicator' as kind, indicator as subject from star.fact_peer_value
),
meant_goals as (
    select
        goals.evidence_rule_key,
        goals.municipality_code,
        count(distinct goals.goal_id) as goals,
        string_agg(distinct titles.title, '; ' order by titles.title) as known,
    from goals
    inner join titles
        on titles.goal_id = goals.goal_id
    group by goals.evidence_rule_key, goals.municipality_code
),
-- Only lines that name nothing known are held against every name: of names as near as each other, the first.
without_goal as (
    select * from rules where evidence_rule_key not in (select evidence_rule_key from goals)
),
without_subject as (
    select * from rules where evidence_rule_key in (select evidence_rule_key from links where subject_problem is not null)
),
names as (
    select distinct title, goal_code, goal from titles
),
nearest_goals as (
    select
        rules.evidence_rule_key,
        arg_min(
            titles.title,
            (-jaro_winkler_similarity(lower(coalesce(rules.goal, rules.goal_code)), lower(case when rules.goal is null then coalesce(titles.goal_code, '') else titles.goal end)), titles.title)
        ) as known,
    from without_goal as rules
    cross join names as titles
    group by rules.evidence_rule_key
),
nearest_subjects as (
    select
        rules.evidence_rule_key,
        arg_min(known_subjects.subject, (-jaro_winkler_similarity(lower(rules.subject), lower(known_subjects.subject)), known_subjects.subject)) as known,
    from without_subject as rules
    inner join known_subjects
        on known_subjects.kind = rules.kind
    group by rules.evidence_rule_key
),
evidence_problem as (
    select
        rules.place,
        rules.municipality_code,
        'unknown_goal' as problem,
        concat_ws(' ', rules.goal_code, rules.goal) as given,
        nearest_goals.known,
    from without_goal as rules
    left join nearest_goals
        on nearest_goals.evidence_rule_key = rules.evidence_rule_key
    union all
    select
        rules.place,
        meant_goals.municipality_code,
        'ambiguous_goal' as problem,
        concat_ws(' ', rules.goal_code, rules.goal) as given,
        meant_goals.known,
    from rules
    inner join meant_goals
        on meant_goals.evidence_rule_key = rules.evidence_rule_key
    where meant_goals.goals > 1
    union all
    select
        rules.place,
        links.municipality_code,
        links.subject_problem as problem,
        rules.kind || ' ' || rules.subject as given,
        nearest_subjects.known,
    from links
    inner join rules
        on rules.evidence_rule_key = links.evidence_rule_key
    left join nearest_subjects
        on nearest_subjects.evidence_rule_key = rules.evidence_rule_key
    where links.subject_problem is not null
)
select * from evidence_problem
order by place, problem, municipality_code;

comment on table audit.evidence_problem is 'Lines of vocabulary/goal-evidence.csv whose goal, measure, product or indicator is not known, or may be several.';
comment on column audit.evidence_problem.place is 'File and line.';
comment on column audit.evidence_problem.municipality_code is 'Municipality of the goal; what the line gives where no goal is known.';
comment on column audit.evidence_problem.problem is 'unknown_goal, ambiguous_goal (give the wording, or the service area as unit), unknown_subject or ambiguous_subject (give the service area as unit).';
comment on column audit.evidence_problem.given is 'What the line gives.';
comment on column audit.evidence_problem.known is 'The nearest name that is known; every goal that may be meant where it is several. Null where nothing is known.';
