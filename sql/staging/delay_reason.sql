-- Grain: one row per reason and word stem.
create view staging.delay_reason as
with stems as (
    select * from raw.delay_reason
),
delay_reason as (
    select distinct
        trim(reason) as reason,
        lower(trim(stem)) as stem,
    from stems
)
select * from delay_reason;
