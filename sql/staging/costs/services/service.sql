-- Grain: one row per service: the classes of the vocabulary, and what ledgers and lists name beside them.
create table staging.service as
with classes as (
    select * from staging.service_class
),
texts as (
    select * from staging.service_text
),
service as (
    select
        service_code,
        name_fi,
        name_sv,
        name_en,
        true as is_national,
    from classes
    union all by name
    select distinct
        service_code,
        service_code as name_fi,
        service_code as name_sv,
        service_code as name_en,
        false as is_national,
    from texts
    where not is_national
)
select * from service;
