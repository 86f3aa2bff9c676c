-- Grain: one row per line of goal-evidence.csv, goal that it means, and period with a value: the value beside the limit that the rule sets for it.
-- Distance is what a value lacks to its limit, in the unit of the data (in places for a rank): positive where the rule does not hold.
create view mart.evidence_reading as
with links as (
    select * from star.goal_evidence
),
rules as (
    select * from star.evidence_rule
),
evidence_values as (
    select * from mart.evidence_value
),
linked as (
    select
        links.goal_id,
        links.evidence_rule_key,
        rules.rule_kind,
        rules.value_operator,
        rules.amount,
        rules.amount_unit,
        rules.base_year,
        rules.until_year,
        coalesce(rules.better, evidence_values.better) as rank_better,
        evidence_values.*,
    from links
    inner join rules
        on rules.evidence_rule_key = links.evidence_rule_key
    inner join evidence_values
        on evidence_values.kind = rules.kind
        and evidence_values.subject_id = links.subject_id
        and evidence_values.municipality_code = links.municipality_code
),
-- Like is compared with like: a month with a month, of the same name where there is one, and a quarter with a quarter. Everything else may be
-- an interim figure of a year, and is held against the same months, else the whole year, else what is newest of it.
bases as (
    select
        linked.evidence_rule_key,
        linked.goal_id,
        linked.period_start,
        linked.period_end,
        bases.period_label as base_period,
        bases.period_end as base_end,
        bases.value as base_value,
    from linked
    inner join linked as bases
        on bases.evidence_rule_key = linked.evidence_rule_key
        and bases.goal_id = linked.goal_id
        and year(bases.period_end) = linked.base_year
        and (bases.period_kind = linked.period_kind or (bases.period_kind not in ('month', 'quarter') and linked.period_kind not in ('month', 'quarter')))
    qualify row_number() over (
        partition by linked.evidence_rule_key, linked.goal_id, linked.period_start, linked.period_end
        order by
            bases.period_kind = linked.period_kind and month(bases.period_start) = month(linked.period_start) and month(bases.period_end) = month(linked.period_end) desc,
            bases.period_kind = 'year' desc,
            bases.period_end desc,
            bases.period_start
    ) = 1
),
limited as (
    select
        linked.*,
        bases.base_period,
        bases.base_end,
        bases.base_value,
        case linked.rule_kind
            when 'peer_rank' then case linked.rank_better when 'down' then linked.rank_from_lowest when 'up' then linked.rank_from_highest end
            when 'stability' then abs(linked.value - bases.base_value)
            else linked.value
        end as measured,
        try_cast(case linked.rule_kind
            when 'level' then linked.amount
            when 'peer_median' then linked.peer_median
            -- "The best third" of 11 are 3; of few, at least the first one.
            when 'peer_rank' then case linked.amount_unit when 'place' then linked.amount else greatest(1, floor((linked.peer_count + 1) / linked.amount)) end
            -- No part of nothing is a change.
            when 'change' then bases.base_value + case linked.amount_unit when 'percent' then abs(nullif(bases.base_value, 0)) / 100 else 1 end * linked.amount
            when 'stability' then case linked.amount_unit when 'percent' then abs(bases.base_value) / 100 else 1 end * linked.amount
            when 'own_target' then linked.target_level
        end as decimal(18, 6)) as limit_value,
        case linked.rule_kind
            when 'stability' then '<='
            when 'own_target' then linked.target_operator
            else linked.value_operator
        end as limit_operator,
        coalesce(linked.until_year, case when linked.rule_kind = 'own_target' then linked.target_year end) as due_year,
    from linked
    left join bases
        on bases.evidence_rule_key = linked.evidence_rule_key
        and bases.goal_id = linked.goal_id
        and bases.period_start = linked.period_start
        and bases.period_end = linked.period_end
),
evidence_reading as (
    select
        evidence_rule_key,
        goal_id,
        municipality_code,
        period_label,
        period_start,
        period_end,
        period_kind,
        value,
        unit,
        base_period,
        base_end,
        base_value,
        peer_median,
        case when rank_better = 'up' then rank_from_highest else rank_from_lowest end as peer_rank,
        peer_count,
        try_cast(measured as decimal(18, 6)) as measured,
        limit_operator,
        limit_value,
        due_year,
        case limit_operator
            when '<=' then measured <= limit_value
            when '<' then measured < limit_value
            when '>=' then measured >= limit_value
            when '>' then measured > limit_value
            when '=' then measured = limit_value
        end as holds,
        try_cast(case
            when limit_operator in ('<=', '<') then measured - limit_value
            when limit_operator in ('>=', '>') then limit_value - measured
            else abs(measured - limit_value)
        end as decimal(18, 6)) as distance,
        case
            when measured is not null and limit_value is not null then null
            when rule_kind = 'peer_rank' and rank_better is null then 'direction_unknown'
            when rule_kind in ('peer_median', 'peer_rank') then coalesce(peer_note, 'no_peers')
            when rule_kind in ('change', 'stability') then case when base_value = 0 then 'base_value_is_zero' else 'no_base_value' end
            else 'no_target'
        end as note,
        document,
        source_locator,
    from limited
)
select * from evidence_reading;

comment on view mart.evidence_reading is 'Each value of the data that a goal is held against, beside the limit that the rule sets for its period.';
comment on column mart.evidence_reading.evidence_rule_key is 'The rule in star.evidence_rule.';
comment on column mart.evidence_reading.goal_id is 'The goal, as in star.dim_goal.';
comment on column mart.evidence_reading.municipality_code is 'Official code of the municipality.';
comment on column mart.evidence_reading.period_label is 'Period of the value.';
comment on column mart.evidence_reading.period_start is 'First day of that period.';
comment on column mart.evidence_reading.period_end is 'Last day of that period.';
comment on column mart.evidence_reading.period_kind is 'month, quarter, running, year, span or unknown.';
comment on column mart.evidence_reading.value is 'The value.';
comment on column mart.evidence_reading.unit is 'Its unit.';
comment on column mart.evidence_reading.base_period is 'Period of the base value: of the year that the rule counts from, the same months where there are such, else the whole year; a month or quarter has one of its kind alone.';
comment on column mart.evidence_reading.base_end is 'Last day of that period.';
comment on column mart.evidence_reading.base_value is 'The value of that period.';
comment on column mart.evidence_reading.peer_median is 'Median of other municipalities in the period of the value.';
comment on column mart.evidence_reading.peer_rank is 'Place among them, 1 the best; the lowest where nothing tells which way is good.';
comment on column mart.evidence_reading.peer_count is 'Other municipalities with a value.';
comment on column mart.evidence_reading.measured is 'What is held against the limit: the value, its place among municipalities, or its distance from the base value.';
comment on column mart.evidence_reading.limit_operator is '<=, <, >=, > or =.';
comment on column mart.evidence_reading.limit_value is 'The limit in that period: the threshold, the median, the place, the base value with its change, the distance allowed, or the own target.';
comment on column mart.evidence_reading.due_year is 'Year in which the rule must hold at the latest: its own, else that of the own target.';
comment on column mart.evidence_reading.holds is 'The rule holds in that period; null where it cannot be judged.';
comment on column mart.evidence_reading.distance is 'What is lacking to the limit; negative where there is room.';
comment on column mart.evidence_reading.note is 'Why it cannot be judged: too_few_peers, no_peers, what the configuration says of the peers, direction_unknown, no_base_value, base_value_is_zero (no percentage of it is a change) or no_target; null where it can.';
comment on column mart.evidence_reading.document is 'Document that the value comes from.';
comment on column mart.evidence_reading.source_locator is 'Where in that document.';
