-- Grain: one row per goal, line of goal-evidence.csv that means it, and service area that reports it; a goal that no follow-up reports has one row.
-- The newest follow-up is held against the newest data that had begun by its end: what came later says nothing of that report.
-- Of that data the rule judges the newest period that it can (peers may report later than oneself).
create view mart.goal_evidence as
with links as (
    select * from star.goal_evidence
),
rules as (
    select * from star.evidence_rule
),
goals as (
    select * from star.dim_goal
    qualify row_number() over (partition by goal_id order by valid_from desc) = 1
),
subjects as (
    select cast(measure_key as varchar) as subject_id, measure as subject_name from star.dim_measure where measure_key <> 0
    union all
    select cast(product_key as varchar) as subject_id, coalesce(name, product) as subject_name from star.dim_product where product_key <> 0
),
reports as (
    select * from mart.reported_outcome
),
reported as (
    select
        links.*,
        reports.* exclude (goal_id, org_unit_key, reported),
        coalesce(reports.org_unit_key, 0) as report_unit_key,
        coalesce(reports.reported, 'none') as reported,
    from links
    left join reports
        on reports.goal_id = links.goal_id
        and reports.org_unit_key = coalesce(links.org_unit_key, reports.org_unit_key)
),
begun as (
    select
        readings.*,
        reported.report_unit_key,
    from mart.evidence_reading as readings
    inner join reported
        on reported.evidence_rule_key = readings.evidence_rule_key
        and reported.goal_id = readings.goal_id
        and readings.period_start <= coalesce(reported.period_end, date '9999-12-31')
),
newest as (
    select * from begun
    qualify row_number() over (
        partition by evidence_rule_key, goal_id, report_unit_key
        order by note is null desc, period_end desc, period_start
    ) = 1
),
-- Like is compared with like where it can be: a year with a year. A base value is the first that counts.
previous as (
    select
        begun.evidence_rule_key,
        begun.goal_id,
        begun.report_unit_key,
        begun.period_label,
        begun.value,
        begun.distance,
    from begun
    inner join newest
        on newest.evidence_rule_key = begun.evidence_rule_key
        and newest.goal_id = begun.goal_id
        and newest.report_unit_key = begun.report_unit_key
        and newest.period_end > begun.period_end
    where begun.note is null and begun.period_end >= coalesce(begun.base_end, begun.period_end)
    qualify row_number() over (
        partition by begun.evidence_rule_key, begun.goal_id, begun.report_unit_key
        order by begun.period_kind = newest.period_kind desc, begun.period_end desc, begun.period_start
    ) = 1
),
found as (
    select
        reported.*,
        rules.* exclude (evidence_rule_key, goal, goal_code, municipality_code, unit),
        newest.period_label as data_period,
        newest.value as data_value,
        newest.unit as data_unit,
        previous.period_label as previous_period,
        previous.value as previous_value,
        previous.distance as previous_distance,
        newest.* exclude (evidence_rule_key, goal_id, municipality_code, report_unit_key, period_label, period_start, period_end, period_kind, value, unit, note, document, source_locator),
        newest.document as data_document,
        newest.source_locator as data_locator,
        coalesce(reported.subject_problem, case when newest.goal_id is null then 'no_value' else newest.note end) as note,
        case
            when newest.goal_id is null or newest.note is not null then 'no_data'
            when newest.period_end < reported.period_start or newest.period_end <= newest.base_end then 'no_newer_data'
            when newest.holds then 'met'
            when newest.distance < previous.distance then 'moving_towards'
            when newest.distance > previous.distance then 'moving_away'
            else 'not_met'
        end as finding,
        case when newest.due_year is null then 'without_year' when year(newest.period_end) < newest.due_year then 'year_ahead' else 'year_come' end as due,
    from reported
    inner join rules
        on rules.evidence_rule_key = reported.evidence_rule_key
    left join newest
        on newest.evidence_rule_key = reported.evidence_rule_key
        and newest.goal_id = reported.goal_id
        and newest.report_unit_key = reported.report_unit_key
    left join previous
        on previous.evidence_rule_key = reported.evidence_rule_key
        and previous.goal_id = reported.goal_id
        and previous.report_unit_key = reported.report_unit_key
),
agreed as (
    select
        found.*,
        coalesce(case found.due when 'without_year' then agreements.without_year when 'year_ahead' then agreements.year_ahead else agreements.year_come end, 'undecided') as agreement,
    from found
    left join star.evidence_agreement as agreements
        on agreements.reported = found.reported
        and agreements.finding = found.finding
),
-- The light's rule in the terms of the row, numbers without closing zeros, so that its colour can be worked out again.
worded as (
    select
        *,
        regexp_replace(cast(limit_value as varchar), '\.?0+$', '') as limit_text,
        regexp_replace(cast(previous_distance as varchar), '\.?0+$', '') as distance_text,
        case rule_kind
            when 'peer_rank' then 'peer_rank'
            when 'stability' then format('abs(data_value - {})', regexp_replace(cast(base_value as varchar), '\.?0+$', ''))
            else 'data_value'
        end as term,
        case limit_operator
            when '=' then format('abs({} - {})', term, limit_text)
            when '>=' then format('{} - {}', limit_text, term)
            when '>' then format('{} - {}', limit_text, term)
            else format('{} - {}', term, limit_text)
        end as distance_term,
    from agreed
),
goal_evidence as (
    select
        worded.municipality_code,
        worded.unit,
        case when worded.goal is null then goals.goal_code else worded.goal_code end as goal_code,
        coalesce(worded.goal, goals.goal) as goal,
        worded.period_label,
        worded.period_start,
        worded.period_end,
        worded.raw_status,
        worded.status,
        worded.reported,
        worded.kind,
        worded.subject,
        coalesce(subjects.subject_name, worded.subject) as subject_name,
        worded.rule,
        worded.due_year,
        worded.data_period,
        worded.data_value,
        worded.data_unit,
        worded.previous_period,
        worded.previous_value,
        worded.base_period,
        worded.base_value,
        case worded.rule_kind
            when 'level' then 'threshold'
            when 'change' then 'base_value'
            when 'stability' then 'base_value'
            else worded.rule_kind
        end as compared_kind,
        case when worded.rule_kind = 'stability' then worded.base_value else worded.limit_value end as compared_with,
        worded.peer_median,
        worded.peer_rank,
        worded.peer_count,
        worded.finding,
        worded.agreement,
        case worded.agreement when 'agrees' then true when 'disagrees' then false end as agrees,
        case worded.finding
            when 'met' then 'green'
            when 'moving_towards' then 'yellow'
            when 'moving_away' then 'red'
            when 'not_met' then 'red'
            else 'no_data'
        end as light,
        case
            when worded.finding = 'no_data' then 'no_data: ' || worded.note
            when worded.finding = 'no_newer_data' then 'no_data: no value since ' || greatest(worded.period_start, worded.base_end)
            else format(
                'green: {} {} {}; yellow: {}; red: otherwise',
                worded.term,
                worded.limit_operator,
                worded.limit_text,
                coalesce(format('{} < {}', worded.distance_term, worded.distance_text), 'never, for nothing came before')
            )
        end as light_rule,
        worded.note,
        worded.document,
        worded.source_locator,
        worded.data_document,
        worded.data_locator,
        worded.place as evidence_place,
        worded.who,
        worded.why,
        worded.goal_id,
        worded.evidence_rule_key,
    from worded
    inner join goals
        on goals.goal_id = worded.goal_id
    left join subjects
        on subjects.subject_id = worded.subject_id
)
select * from goal_evidence;

comment on view mart.goal_evidence is 'What the owner of a goal reports beside what the data says of it, by the rules of vocabulary/goal-evidence.csv, and whether the two agree.';
comment on column mart.goal_evidence.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_evidence.unit is 'Service area that reports the goal; null where the document names none.';
comment on column mart.goal_evidence.goal_code is 'Code of the goal as that follow-up prints it; as the goal is known where none reports it.';
comment on column mart.goal_evidence.goal is 'Title, likewise.';
comment on column mart.goal_evidence.period_label is 'Period of the newest counted follow-up of the goal; null where none reports it.';
comment on column mart.goal_evidence.period_start is 'First day of that period; null also where its document states none.';
comment on column mart.goal_evidence.period_end is 'Last day of that period.';
comment on column mart.goal_evidence.raw_status is 'Status as that follow-up prints it.';
comment on column mart.goal_evidence.status is 'Status code of star.dim_status.';
comment on column mart.goal_evidence.reported is 'achieved, good, open, bad or none: what the status claims, from its axes; see the view of reported outcomes.';
comment on column mart.goal_evidence.kind is 'measure, unit_cost or indicator.';
comment on column mart.goal_evidence.subject is 'Measure, product code or indicator, as the line gives it.';
comment on column mart.goal_evidence.subject_name is 'Its name in the data.';
comment on column mart.goal_evidence.rule is 'The rule as the line words it.';
comment on column mart.goal_evidence.due_year is 'Year in which the rule must hold at the latest: its own, else that of the own target; null where neither names one.';
comment on column mart.goal_evidence.data_period is 'The newest period, begun by the end of the reported one, that the rule can judge; the newest with a value where it can judge none.';
comment on column mart.goal_evidence.data_value is 'The value of that period.';
comment on column mart.goal_evidence.data_unit is 'Its unit.';
comment on column mart.goal_evidence.previous_period is 'The period before it that the rule can judge, of the same kind where there is one.';
comment on column mart.goal_evidence.previous_value is 'The value of that period.';
comment on column mart.goal_evidence.base_period is 'Period that a change or distance counts from.';
comment on column mart.goal_evidence.base_value is 'The value of that period.';
comment on column mart.goal_evidence.compared_kind is 'threshold, peer_median, peer_rank, base_value or own_target: what the value is compared with.';
comment on column mart.goal_evidence.compared_with is 'That in numbers, in the data period: the base value with its change applied, the last place that counts for a rank.';
comment on column mart.goal_evidence.peer_median is 'Median of other municipalities in the data period; null below the configured number of peers.';
comment on column mart.goal_evidence.peer_rank is 'Place among them, 1 the best; the lowest where nothing tells which way is good.';
comment on column mart.goal_evidence.peer_count is 'Other municipalities with a value.';
comment on column mart.goal_evidence.finding is 'met: the rule holds in the data period. moving_towards: it does not, and the value is nearer to its limit than in the period before. moving_away: farther. not_met: neither, or nothing came before. no_newer_data: the data is older than the reported period, or no newer than its base. no_data: no value that the rule can judge.';
comment on column mart.goal_evidence.agreement is 'agrees, disagrees or undecided, by star.evidence_agreement.';
comment on column mart.goal_evidence.agrees is 'The same as true or false; null where it is undecided.';
comment on column mart.goal_evidence.light is 'green: met. yellow: moving_towards. red: moving_away or not_met. no_data: no_newer_data or no_data.';
comment on column mart.goal_evidence.light_rule is 'How the light came about, in the columns of the row and its numbers: the first term that holds gives the colour.';
comment on column mart.goal_evidence.note is 'Why the rule cannot judge: unknown_subject, ambiguous_subject, no_value, no_base_value, base_value_is_zero, no_target, no_peers, too_few_peers, direction_unknown, or what the configuration says of the peers; null where it can.';
comment on column mart.goal_evidence.document is 'Document that reports the status.';
comment on column mart.goal_evidence.source_locator is 'Where in that document.';
comment on column mart.goal_evidence.data_document is 'Document that the value comes from.';
comment on column mart.goal_evidence.data_locator is 'Where in that document.';
comment on column mart.goal_evidence.evidence_place is 'File and line of the evidence.';
comment on column mart.goal_evidence.who is 'Who answers for that line.';
comment on column mart.goal_evidence.why is 'On what grounds.';
comment on column mart.goal_evidence.goal_id is 'The goal over its versions, documents and service areas, as in star.dim_goal.';
comment on column mart.goal_evidence.evidence_rule_key is 'The rule in star.evidence_rule.';
