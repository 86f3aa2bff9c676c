-- Grain: one row per goal, unit and document.
-- What the reader found, as later steps see it.
create view staging.goal_row as
with goal_row as (
    select
        *,
        cast(null as varchar) as corrections,
        cast(null as integer) as recovered_in_run,
    from raw.goal_row
)
select * from goal_row;
