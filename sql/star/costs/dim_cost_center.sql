-- Grain: one row per municipality and cost centre, and one per unit of its budget tables.
create table star.dim_cost_center as
with cost_centers as (
    select * from staging.cost_center
),
service_texts as (
    select * from staging.service_text
),
statement_rows as (
    select * from staging.statement_row
),
dim_cost_center as (
    select
        surrogate_key(concat_ws('|', cost_centers.municipality_code, cost_centers.cost_center)) as cost_center_key,
        cost_centers.municipality_code,
        cost_centers.cost_center,
        cost_centers.name,
        cost_centers.role,
        cost_centers.org_unit,
        coalesce(surrogate_key(service_texts.service_code), 0) as service_key,
        cost_centers.is_listed,
        false as is_statement,
        cost_centers.document_key,
        cost_centers.source_locator,
    from cost_centers
    left join service_texts
        on service_texts.service = cost_centers.service
    union all by name
    select
        cost_center_key,
        municipality_code,
        min(cost_center) as cost_center,
        min(unit) as name,
        'production' as role,
        min(board) as org_unit,
        0 as service_key,
        false as is_listed,
        true as is_statement,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from statement_rows
    group by cost_center_key, municipality_code
    union all by name
    select
        0 as cost_center_key,
        '' as municipality_code,
        '' as cost_center,
        'unknown' as name,
        'production' as role,
        0 as service_key,
        false as is_listed,
        false as is_statement,
        0 as document_key,
        '' as source_locator,
)
select * from dim_cost_center
order by municipality_code, is_statement, cost_center;

comment on table star.dim_cost_center is 'Cost centres of a municipality, and the units of its budget tables; key 0 is a code that its list of cost centres lacks.';
comment on column star.dim_cost_center.cost_center_key is 'Surrogate key, from municipality and code.';
comment on column star.dim_cost_center.municipality_code is 'Official code of the municipality.';
comment on column star.dim_cost_center.cost_center is 'Code as printed; of a unit of budget tables its board and title.';
comment on column star.dim_cost_center.name is 'Name; the code where no list names it.';
comment on column star.dim_cost_center.role is 'production or support; where no list says: production if all its allocation rules go to products, or it has none.';
comment on column star.dim_cost_center.org_unit is 'Service area or other unit that it belongs to; null where no list says; of a unit of budget tables its board, and of a board its own name.';
comment on column star.dim_cost_center.service_key is 'Service that it belongs to; 0 where no list says.';
comment on column star.dim_cost_center.is_listed is 'A list of cost centres holds it; false where the municipality has no list and its ledgers or rules name it.';
comment on column star.dim_cost_center.is_statement is 'A unit of budget tables in annual accounts, no cost centre of a ledger.';
comment on column star.dim_cost_center.document_key is 'The list that speaks for it; 0 where none does.';
comment on column star.dim_cost_center.source_locator is 'Where in that list.';
