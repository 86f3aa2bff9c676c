-- Grain: one row per service class of the vocabulary. A city's row with the name of a built-in class replaces it, so that the class has the city's code.
create table staging.service_class as
with services as (
    select * from raw.service
),
named as (
    select
        first(trim(service_code) order by origin = 'built-in', service_code) as service_code,
        first(trim(name_fi) order by origin = 'built-in', service_code) as name_fi,
        first(trim(name_sv) order by origin = 'built-in', service_code) filter (where name_sv is not null) as name_sv,
        first(trim(name_en) order by origin = 'built-in', service_code) filter (where name_en is not null) as name_en,
        list(service_code) as codes,
        string_split(string_agg(concat_ws('|', name_fi, name_sv, name_en, other_names), '|'), '|') as names,
        bool_and(origin = 'built-in') as is_built_in,
    from services
    group by folded(name_fi)
),
service_class as (
    select
        service_code,
        name_fi,
        coalesce(name_sv, name_fi) as name_sv,
        coalesce(name_en, name_fi) as name_en,
        codes,
        names,
    from named
    qualify row_number() over (partition by folded(service_code) order by is_built_in, name_fi) = 1
)
select * from service_class;
