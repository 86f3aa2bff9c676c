-- Grain: one row per municipality and service area, as documents name it.
create table star.dim_org_unit as
with reported as (
    select distinct municipality_code, unit from staging.goal_status where unit is not null
    union
    select distinct municipality_code, unit from staging.goal_revision where unit is not null
),
dim_org_unit as (
    select
        surrogate_key(concat_ws('|', municipality_code, folded(unit))) as org_unit_key,
        municipality_code,
        min(unit) as unit,
    from reported
    group by municipality_code, folded(unit)
    union all by name
    select
        0 as org_unit_key,
        '' as municipality_code,
        null as unit,
)
select * from dim_org_unit
order by municipality_code, unit nulls first;

comment on table star.dim_org_unit is 'Service areas and other units of a municipality; key 0 where a document names none.';
comment on column star.dim_org_unit.org_unit_key is 'Surrogate key, from municipality and name.';
comment on column star.dim_org_unit.municipality_code is 'Official code of the municipality.';
comment on column star.dim_org_unit.unit is 'Name as documents print it; null for key 0.';
