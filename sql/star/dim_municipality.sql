-- Grain: one row per Finnish municipality of the official list.
create table star.dim_municipality as
with municipalities as (
    select * from staging.municipality
),
dim_municipality as (
    select
        cast(municipality_code as bigint) as municipality_key,
        municipality_code,
        name_fi,
        name_sv,
        name_en,
        region,
        wellbeing_county,
    from municipalities
    union all by name
    select
        0 as municipality_key,
        '' as municipality_code,
        'Tuntematon' as name_fi,
        'Okänd' as name_sv,
        'Unknown' as name_en,
)
select * from dim_municipality
order by municipality_key;

comment on table star.dim_municipality is 'Finnish municipalities by their official code; key 0 is the unknown municipality.';
comment on column star.dim_municipality.municipality_key is 'Surrogate key: the official code as a number.';
comment on column star.dim_municipality.municipality_code is 'Official three-digit code, leading zeros kept.';
comment on column star.dim_municipality.name_fi is 'Finnish name.';
comment on column star.dim_municipality.name_sv is 'Swedish name.';
comment on column star.dim_municipality.name_en is 'Name used in English texts.';
comment on column star.dim_municipality.region is 'Region (maakunta), Finnish name.';
comment on column star.dim_municipality.wellbeing_county is 'Wellbeing services county (hyvinvointialue), Finnish name.';
