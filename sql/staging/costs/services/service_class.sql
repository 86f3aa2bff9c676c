-- Grain: one row per service class of the vocabulary. A city's row replaces the built-in class of the same name, which so gets the city's code, and that of the same code.
create table staging.service_class as
with services as (
    select * from raw.service
),
renamed as (
    select service_code from services where origin <> 'built-in'
),
service_class as (
    select
        arg_min(service_code, (origin = 'built-in', service_code)) as service_code,
        arg_min(name_fi, (origin = 'built-in', service_code)) as name_fi,
        coalesce(arg_min(name_sv, (origin = 'built-in', service_code)), min(name_fi)) as name_sv,
        coalesce(arg_min(name_en, (origin = 'built-in', service_code)), min(name_fi)) as name_en,
        -- Everything that a text may call it, between bars.
        string_agg(concat_ws('|', service_code, name_fi, name_sv, name_en, other_names), '|') as names,
    from services
    where origin <> 'built-in' or service_code not in (select service_code from renamed)
    group by folded(name_fi)
)
select * from service_class;
