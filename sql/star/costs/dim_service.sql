-- Grain: one row per service.
create table star.dim_service as
with services as (
    select * from staging.service
),
dim_service as (
    select
        surrogate_key(service_code) as service_key,
        service_code,
        name_fi,
        name_sv,
        name_en,
        is_national,
    from services
    union all by name
    select
        0 as service_key,
        '' as service_code,
        'Tuntematon' as name_fi,
        'Okänd' as name_sv,
        'Unknown' as name_en,
        false as is_national,
)
select * from dim_service
order by service_code;

comment on table star.dim_service is 'Services: the classes of the vocabulary, and what ledgers and lists name beside them; key 0 where no service is named.';
comment on column star.dim_service.service_key is 'Surrogate key, from the code.';
comment on column star.dim_service.service_code is 'Code of the vocabulary; of a service outside it, its name as printed.';
comment on column star.dim_service.name_fi is 'Finnish name.';
comment on column star.dim_service.name_sv is 'Swedish name.';
comment on column star.dim_service.name_en is 'English name.';
comment on column star.dim_service.is_national is 'A class of the vocabulary; false for a service that only ledgers and lists name.';
