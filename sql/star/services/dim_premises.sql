-- Grain: one row per municipality and premises.
create table star.dim_premises as
with premises as (
    select * from staging.premises
),
dim_premises as (
    select
        surrogate_key(concat_ws('|', premises.municipality_code, premises.premises)) as premises_key,
        premises.municipality_code,
        premises.premises,
        premises.name,
        premises.area_m2,
        premises.unit,
        case when premises.cost_center is null then 0 else surrogate_key(concat_ws('|', premises.municipality_code, premises.cost_center)) end as cost_center_key,
        coalesce(surrogate_key(premises.service_code), 0) as service_key,
        premises.is_listed,
        premises.document_key,
        premises.source_locator,
    from premises
    union all by name
    select
        0 as premises_key,
        '' as municipality_code,
        '' as premises,
        'unknown' as name,
        0 as cost_center_key,
        0 as service_key,
        false as is_listed,
        0 as document_key,
        '' as source_locator,
)
select * from dim_premises
order by municipality_code, premises;

comment on table star.dim_premises is 'Premises of a municipality; key 0 is a code that its list of premises lacks.';
comment on column star.dim_premises.premises_key is 'Surrogate key, from municipality and code.';
comment on column star.dim_premises.municipality_code is 'Official code of the municipality.';
comment on column star.dim_premises.premises is 'Code as printed.';
comment on column star.dim_premises.name is 'Name; the code where no list names it.';
comment on column star.dim_premises.area_m2 is 'Floor area in square metres; null where no list holds the premises.';
comment on column star.dim_premises.unit is 'Who uses the premises, as printed.';
comment on column star.dim_premises.cost_center_key is 'The cost centre that the unit names by its code, or else by its name; 0 where it names none, or several.';
comment on column star.dim_premises.service_key is 'Service of that cost centre, or the one service of all cost centres whose name or unit it is; 0 where there is none.';
comment on column star.dim_premises.is_listed is 'A list of premises holds it; false where the municipality has no list and its use of premises names it.';
comment on column star.dim_premises.document_key is 'The list that speaks for it; 0 where none does.';
comment on column star.dim_premises.source_locator is 'Where in that list.';
