-- Grain: one row per status code; the city's own row wins over the built-in one.
create view staging.status as
with statuses as (
    select * from raw.status
),
status as (
    select
        trim(status) as status,
        cast(ordinal as integer) as ordinal,
        cast(grade as integer) as grade,
        trim(name_fi) as name_fi,
        trim(name_sv) as name_sv,
        trim(name_en) as name_en,
        trim(progress) as progress,
        trim(schedule) as schedule,
        trim(outcome) as outcome,
        cast(is_delayed as boolean) as is_delayed,
        cast(is_completed as boolean) as is_completed,
        trim(colour) as colour,
        trim(symbol) as symbol,
    from statuses
    qualify row_number() over (partition by trim(status) order by origin = 'built-in') = 1
)
select * from status;
