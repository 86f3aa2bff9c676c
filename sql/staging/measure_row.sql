-- Grain: one row per measure and document.
-- What the reader found, as later steps see it.
create view staging.measure_row as
with measure_row as (
    select
        *,
        cast(null as varchar) as corrections,
        cast(null as integer) as recovered_in_run,
    from raw.measure_row
)
select * from measure_row;
