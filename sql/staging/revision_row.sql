-- Grain: one row per goal as one document of council decisions lists it.
-- What the reader found, as later steps see it.
create view staging.revision_row as
with revision_row as (
    select
        *,
        cast(null as varchar) as corrections,
        cast(null as integer) as recovered_in_run,
    from raw.revision_row
)
select * from revision_row;
