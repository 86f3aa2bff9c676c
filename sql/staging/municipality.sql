-- Grain: one row per municipality; the city's own row wins over the built-in one.
create view staging.municipality as
with municipalities as (
    select * from raw.municipality
),
municipality as (
    select
        trim(municipality_code) as municipality_code,
        trim(name_fi) as name_fi,
        trim(name_sv) as name_sv,
        trim(name_en) as name_en,
        trim(region) as region,
        trim(wellbeing_county) as wellbeing_county,
    from municipalities
    qualify row_number() over (partition by trim(municipality_code) order by origin = 'built-in') = 1
)
select * from municipality;
