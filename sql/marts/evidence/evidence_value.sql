-- Grain: one row per measure, product or indicator that goals are held against, municipality, and period with a value.
-- A number of thirteen digits is no figure of a municipality, and would not fit the six decimals that unit costs need.
-- Peers are other municipalities' values of the same name and period; those of a unit cost are the ones that its own comparison shows.
create view mart.evidence_value as
with subjects as (
    select distinct
        rules.kind,
        links.subject_id,
        links.municipality_code,
    from star.goal_evidence as links
    inner join star.evidence_rule as rules
        on rules.evidence_rule_key = links.evidence_rule_key
    where links.subject_id is not null
),
costing as (
    select * from audit.costing
),
periods as (
    select * from star.dim_period
),
documents as (
    select * from star.dim_document
),
measure_values as (
    select
        'measure' as kind,
        cast(measures.measure_key as varchar) as subject_id,
        -- The identity of a measure ends with its name, folded: what municipalities share.
        string_split(measures.measure_id, '|')[-1] as shared_name,
        measures.municipality_code,
        facts.period_key,
        facts.value,
        measures.unit,
        measures.better,
        facts.document_key,
        facts.source_locator,
    from star.fact_measure_value as facts
    inner join star.dim_measure as measures
        on measures.measure_key = facts.measure_key
    inner join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
        and scenarios.scenario = 'actual'
    inner join documents
        on documents.document_key = facts.document_key
    where facts.value is not null and abs(facts.value) < 1e12
    -- A reading tells more than a later text that repeats it as its baseline.
    qualify row_number() over (
        partition by facts.measure_key, facts.period_key
        order by facts.is_baseline, documents.received desc, documents.document_hash, facts.row_number, facts.value_number
    ) = 1
),
indicator_values as (
    select
        'indicator' as kind,
        facts.indicator as subject_id,
        facts.indicator as shared_name,
        municipalities.municipality_code,
        facts.period_key,
        facts.value,
        facts.unit,
        cast(null as varchar) as better,
        facts.document_key,
        facts.source_locator,
    from star.fact_peer_value as facts
    inner join star.dim_municipality as municipalities
        on municipalities.municipality_key = facts.municipality_key
    where facts.municipality_key <> 0 and facts.breakdown = '' and facts.value is not null and abs(facts.value) < 1e12
),
all_values as (
    select * from measure_values
    union all
    select * from indicator_values
),
own_values as (
    select all_values.*
    from all_values
    inner join subjects
        on subjects.kind = all_values.kind
        and subjects.subject_id = all_values.subject_id
        and subjects.municipality_code = all_values.municipality_code
),
-- Where a municipality has several measures of one name, nobody can tell which one is the peer.
peer_values as (
    select * from all_values
    qualify count(*) over (partition by kind, shared_name, municipality_code, period_key) = 1
),
peers as (
    select
        own_values.kind,
        own_values.subject_id,
        own_values.municipality_code,
        own_values.period_key,
        count(*) as peer_count,
        try_cast(quantile_cont(cast(peer_values.value as double), 0.5) as decimal(18, 6)) as peer_median,
        count(*) filter (where peer_values.value < own_values.value) + 1 as rank_from_lowest,
        count(*) filter (where peer_values.value > own_values.value) + 1 as rank_from_highest,
    from own_values
    inner join peer_values
        on peer_values.kind = own_values.kind
        and peer_values.shared_name = own_values.shared_name
        and peer_values.period_key = own_values.period_key
        and peer_values.municipality_code <> own_values.municipality_code
    where own_values.period_key <> 0
    group by own_values.kind, own_values.subject_id, own_values.municipality_code, own_values.period_key
),
-- The target of the period, else the next one, else the last.
measure_targets as (
    select
        own_values.subject_id,
        own_values.period_key,
        targets.target_level,
        replace(targets.target_operator, 'change', '') as target_operator,
        case when target_periods.period_key <> 0 then target_periods.period_year end as target_year,
    from own_values
    inner join periods
        on periods.period_key = own_values.period_key
    inner join mart.measure as targets
        on cast(targets.measure_key as varchar) = own_values.subject_id
        and targets.target_level is not null
    inner join periods as target_periods
        on target_periods.period_label = targets.target_period
    where own_values.kind = 'measure'
    qualify row_number() over (
        partition by own_values.subject_id, own_values.period_key
        order by
            target_periods.period_end >= periods.period_end desc,
            abs(date_diff('day', periods.period_end, target_periods.period_end)),
            targets.target_operator
    ) = 1
),
measured as (
    select
        own_values.kind,
        own_values.subject_id,
        own_values.municipality_code,
        own_values.period_key,
        own_values.value,
        own_values.unit,
        own_values.better,
        try_cast(measure_targets.target_level as decimal(18, 6)) as target_level,
        measure_targets.target_operator,
        measure_targets.target_year,
        case when peers.peer_count >= costing.minimum_peers then peers.peer_median end as peer_median,
        case when peers.peer_count >= costing.minimum_peers then peers.rank_from_lowest end as rank_from_lowest,
        case when peers.peer_count >= costing.minimum_peers then peers.rank_from_highest end as rank_from_highest,
        peers.peer_count,
        case when peers.peer_count < costing.minimum_peers then 'too_few_peers' end as peer_note,
        own_values.document_key,
        own_values.source_locator,
    from own_values
    cross join costing
    left join peers
        on peers.kind = own_values.kind
        and peers.subject_id = own_values.subject_id
        and peers.municipality_code = own_values.municipality_code
        and peers.period_key = own_values.period_key
    left join measure_targets
        on own_values.kind = 'measure'
        and measure_targets.subject_id = own_values.subject_id
        and measure_targets.period_key = own_values.period_key
),
-- A year whose ledger is not whole says too little of what a unit costs.
costed as (
    select
        subjects.kind,
        subjects.subject_id,
        subjects.municipality_code,
        periods.period_key,
        costs.unit_cost as value,
        concat('€/', costs.output_unit) as unit,
        'down' as better,
        try_cast(costs.target_unit_cost as decimal(18, 6)) as target_level,
        '<=' as target_operator,
        costs.year as target_year,
        costs.peer_median,
        costs.peer_rank as rank_from_lowest,
        cast(null as bigint) as rank_from_highest,
        costs.peer_count,
        costs.peer_note,
        costs.document_key,
        costs.source_locator,
    from subjects
    inner join mart.unit_cost as costs
        on cast(costs.product_key as varchar) = subjects.subject_id
        and costs.scenario = 'actual'
        and costs.unit_cost is not null
        and costs.ledger_months = 12
    inner join periods
        on periods.period_year = costs.year
        and periods.period_kind = 'year'
    where subjects.kind = 'unit_cost'
),
together as (
    select * from measured
    union all
    select * from costed
),
evidence_value as (
    select
        together.kind,
        together.subject_id,
        together.municipality_code,
        periods.period_label,
        periods.period_start,
        periods.period_end,
        periods.period_kind,
        cast(together.value as decimal(18, 6)) as value,
        together.unit,
        together.better,
        together.target_level,
        together.target_operator,
        together.target_year,
        together.peer_median,
        together.rank_from_lowest,
        together.rank_from_highest,
        together.peer_count,
        together.peer_note,
        documents.document,
        together.source_locator,
    from together
    inner join periods
        on periods.period_key = together.period_key
    inner join documents
        on documents.document_key = together.document_key
)
select * from evidence_value;

comment on view mart.evidence_value is 'The data that goals are held against: values over time, with the own target and other municipalities beside them.';
comment on column mart.evidence_value.kind is 'measure, unit_cost or indicator.';
comment on column mart.evidence_value.subject_id is 'measure_key of a measure, product_key of a unit cost, or the indicator.';
comment on column mart.evidence_value.municipality_code is 'Official code of the municipality whose value it is.';
comment on column mart.evidence_value.period_label is 'Period of the value; unknown for a baseline without one.';
comment on column mart.evidence_value.period_start is 'First day of that period.';
comment on column mart.evidence_value.period_end is 'Last day of that period.';
comment on column mart.evidence_value.period_kind is 'month, quarter, running, year, span or unknown.';
comment on column mart.evidence_value.value is 'The value; euros per unit of output for a unit cost.';
comment on column mart.evidence_value.unit is 'Unit of the value; null where none is known.';
comment on column mart.evidence_value.better is 'up or down: which way is good; null where nothing tells.';
comment on column mart.evidence_value.target_level is 'What the measure or product itself aims at: for the period, else for the next one that has a target, else the last.';
comment on column mart.evidence_value.target_operator is '>=, <=, >, < or =: how the value must stand to that target.';
comment on column mart.evidence_value.target_year is 'Year of that target.';
comment on column mart.evidence_value.peer_median is 'Median of the other municipalities, of the same period; null below the configured number of peers.';
comment on column mart.evidence_value.rank_from_lowest is 'Place among the other municipalities and the own one, 1 the lowest value.';
comment on column mart.evidence_value.rank_from_highest is 'The same with 1 the highest value; null for a unit cost, which is the better the lower.';
comment on column mart.evidence_value.peer_count is 'Other municipalities with a value; null where there is none.';
comment on column mart.evidence_value.peer_note is 'Why no comparison is shown: too_few_peers, or what the configuration says; null where there is one.';
comment on column mart.evidence_value.document is 'Document that the value comes from.';
comment on column mart.evidence_value.source_locator is 'Where in that document.';
