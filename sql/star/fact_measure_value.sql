-- Grain: one row per measure, period and scenario, as one document gives it.
create table star.fact_measure_value as
with measure_values as (
    select * from staging.measure_value
),
measures as (
    select * from star.dim_measure
),
goals as (
    select * from star.dim_goal
),
municipalities as (
    select * from star.dim_municipality
),
periods as (
    select * from star.dim_period
),
scenarios as (
    select * from star.dim_scenario
),
documents as (
    select * from star.dim_document
),
-- The version of the goal in force at the end of the period; before its first version, that one; after its last, the last.
dated_goals as (
    select
        measure_values.document_hash,
        measure_values.row_number,
        measure_values.value_number,
        goals.goal_key,
    from measure_values
    inner join goals
        on goals.goal_id = measure_values.goal_id
    qualify row_number() over (
        partition by measure_values.document_hash, measure_values.row_number, measure_values.value_number
        order by
            case
                when coalesce(measure_values.period_end, date '9999-12-30') < goals.valid_from then goals.valid_from - coalesce(measure_values.period_end, date '9999-12-30')
                when coalesce(measure_values.period_end, date '9999-12-30') >= goals.valid_to then coalesce(measure_values.period_end, date '9999-12-30') - goals.valid_to + 1
                else 0
            end,
            goals.valid_from desc
    ) = 1
),
fact_measure_value as (
    select
        coalesce(measures.measure_key, 0) as measure_key,
        coalesce(dated_goals.goal_key, 0) as goal_key,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(periods.period_key, 0) as period_key,
        coalesce(scenarios.scenario_key, 0) as scenario_key,
        coalesce(documents.document_key, 0) as document_key,
        measure_values.source_locator,
        measure_values.row_number,
        measure_values.value_number,
        measure_values.is_baseline,
        measure_values.value_operator,
        measure_values.value,
        measure_values.raw_value,
        measure_values.confidence,
        measure_values.corrections,
    from measure_values
    left join measures
        on measures.measure_id = measure_values.measure_id
    left join dated_goals
        on dated_goals.document_hash = measure_values.document_hash
        and dated_goals.row_number = measure_values.row_number
        and dated_goals.value_number = measure_values.value_number
    left join municipalities
        on municipalities.municipality_code = measure_values.municipality_code
    left join periods
        on periods.period_start = measure_values.period_start
        and periods.period_end = measure_values.period_end
    left join scenarios
        on scenarios.scenario = measure_values.scenario
    left join documents
        on documents.document_hash = measure_values.document_hash
)
select * from fact_measure_value
order by document_key, row_number, value_number;

comment on table star.fact_measure_value is 'Values of measures: what was, where it started, what is aimed at. A measure that is named without any value stands in star.dim_measure alone.';
comment on column star.fact_measure_value.measure_key is 'Measure.';
comment on column star.fact_measure_value.goal_key is 'The version of its goal in force at the end of the period; 0 where no document lists the goal.';
comment on column star.fact_measure_value.municipality_key is 'Municipality.';
comment on column star.fact_measure_value.period_key is 'Period of the value; 0 where neither text nor document gives one.';
comment on column star.fact_measure_value.scenario_key is 'actual, budget, target or forecast.';
comment on column star.fact_measure_value.document_key is 'Document that says so.';
comment on column star.fact_measure_value.source_locator is 'Where in the document: line or row.';
comment on column star.fact_measure_value.row_number is 'Order of the measure in its document, from 1.';
comment on column star.fact_measure_value.value_number is 'Order of the value in its measure, from 1.';
comment on column star.fact_measure_value.is_baseline is 'The actual value that a target starts from.';
comment on column star.fact_measure_value.value_operator is '>=, <=, >, < or =; with "change" before it where the value is a change from the baseline.';
comment on column star.fact_measure_value.value is 'The value; null for a placeholder, a range, and a print that can be read in two ways. Do not sum over measures.';
comment on column star.fact_measure_value.raw_value is 'The value as printed.';
comment on column star.fact_measure_value.confidence is 'How sure the reading is, 0 to 1, by the stated rules of the layout.';
comment on column star.fact_measure_value.corrections is 'What a person corrected in the row of the measure, by whom and why; null where nothing was.';
