-- Grain: one row per value of a measure row, as the reader found it, with the field by which a correction names it.
create view staging.found_measure_value_row as
with found as (
    select * from raw.measure_value_row
),
found_measure_value_row as (
    select
        *,
        case when is_baseline then 'baseline_value' else concat(scenario, '_value') end as field,
    from found
)
select * from found_measure_value_row;
