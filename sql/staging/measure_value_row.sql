-- Grain: one row per value of a measure row.
-- What the reader found, with a person's corrections.
create table staging.measure_value_row as
with found as (
    select * from staging.found_measure_value_row
),
corrections as (
    select * from staging.row_correction where row_kind = 'measure'
),
measure_value_row as (
    select
        found.* exclude (field) replace (
            cast(replace(corrected(corrections.fields, found.field, found.value), ',', '.') as decimal(18, 4)) as value
        ),
    from found
    left join corrections
        on corrections.document_hash = found.document_hash
        and corrections.row_number = found.row_number
)
select * from measure_value_row;
