-- Grain: one row per municipality and responsible role, as documents name it.
create table star.dim_responsible as
with reported as (
    select distinct municipality_code, responsible from staging.goal_status where responsible is not null
),
dim_responsible as (
    select
        surrogate_key(concat_ws('|', municipality_code, responsible)) as responsible_key,
        municipality_code,
        responsible,
    from reported
    union all by name
    select
        0 as responsible_key,
        '' as municipality_code,
        null as responsible,
)
select * from dim_responsible
order by municipality_code, responsible nulls first;

comment on table star.dim_responsible is 'Roles that answer for a goal, never persons; key 0 where a document names none.';
comment on column star.dim_responsible.responsible_key is 'Surrogate key, from municipality and role.';
comment on column star.dim_responsible.municipality_code is 'Official code of the municipality.';
comment on column star.dim_responsible.responsible is 'The role as the document prints it; null for key 0.';
