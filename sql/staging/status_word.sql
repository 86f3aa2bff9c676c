-- Grain: one row per wording of a status, folded; the city's own row wins over the built-in one.
create view staging.status_word as
with words as (
    select * from raw.status_word
),
status_word as (
    select
        folded(raw_status) as folded_status,
        trim(status) as status,
    from words
    qualify row_number() over (partition by folded(raw_status) order by origin = 'built-in', raw_status) = 1
)
select * from status_word;
