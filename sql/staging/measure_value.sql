-- Grain: one row per value of a measure and document.
-- An actual value without a period is that of the period that its document reports on; a baseline and a target without one stay so.
create table staging.measure_value as
with measure_values as (
    select * from staging.measure_value_row
),
measures as (
    select * from staging.measure
),
listed as (
    select * from staging.listed_measure_value
),
document_values as (
    select
        measure_values.document_hash,
        measure_values.row_number,
        measure_values.value_number,
        measures.measure_id,
        measures.goal_id,
        measures.municipality_code,
        measure_values.scenario,
        measure_values.is_baseline,
        case
            when measure_values.period_end is null and measure_values.scenario = 'actual' and not measure_values.is_baseline then measures.period_start
            else measure_values.period_start
        end as period_start,
        case
            when measure_values.period_end is null and measure_values.scenario = 'actual' and not measure_values.is_baseline then measures.period_end
            else measure_values.period_end
        end as period_end,
        measure_values.value_operator,
        measure_values.value,
        measure_values.raw_value,
        measures.confidence,
        measures.source_locator,
        measures.corrections,
    from measure_values
    left join measures
        on measures.document_hash = measure_values.document_hash
        and measures.row_number = measure_values.row_number
),
measure_value as (
    select * from document_values
    union all by name
    select * from listed
)
select * from measure_value;
