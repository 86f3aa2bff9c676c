-- Grain: one row per municipality and premises: as listed; where a municipality has no list at all, the codes of its use of premises.
-- Who uses them is their `unit`: a cost centre by its code, else by its name; else the service of the cost centres whose name or unit that is, where it is one service.
create table staging.premises as
with premises_rows as (
    select * from raw.premises_row
),
documents as (
    select * from staging.cost_document
),
uses as (
    select * from staging.premises_use
),
cost_centers as (
    select
        cost_centers.municipality_code,
        cost_centers.cost_center,
        folded(cost_centers.name) as center_name,
        folded(cost_centers.org_unit) as org_unit,
        service_texts.service_code,
    from staging.cost_center as cost_centers
    left join staging.service_text as service_texts
        on service_texts.service = cost_centers.service
),
listed as (
    select
        coalesce(premises_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(premises_rows.premises) as premises,
        trim(premises_rows.name) as name,
        premises_rows.area_m2,
        trim(premises_rows.unit) as unit,
        true as is_listed,
        premises_rows.document_key,
        place(sheet, source_line) as source_locator,
    from premises_rows
    inner join documents
        on documents.document_key = premises_rows.document_key
    qualify row_number() over (
        partition by coalesce(premises_rows.municipality_code, documents.municipality_code), trim(premises_rows.premises)
        order by documents.precedence, premises_rows.sheet, premises_rows.source_line
    ) = 1
),
known as (
    select * from listed
    union all by name
    select distinct
        municipality_code,
        premises,
        premises as name,
        false as is_listed,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from uses
    where municipality_code not in (select municipality_code from listed)
),
units as (
    select distinct
        municipality_code,
        unit,
        folded(unit) as unit_name,
    from known
    where unit is not null
),
-- What a unit names: 1 a code, 2 a name, 3 a unit of organisation; the first that names anything counts.
named as (
    select
        units.municipality_code,
        units.unit,
        cost_centers.cost_center,
        cost_centers.service_code,
        case
            when cost_centers.cost_center = units.unit then 1
            when cost_centers.center_name = units.unit_name then 2
            else 3
        end as match_rank,
    from units
    inner join cost_centers
        on cost_centers.municipality_code = units.municipality_code
        and (cost_centers.cost_center = units.unit or cost_centers.center_name = units.unit_name or cost_centers.org_unit = units.unit_name)
    qualify match_rank = min(match_rank) over (partition by units.municipality_code, units.unit)
),
users as (
    select
        municipality_code,
        unit,
        case when count(*) = 1 and any_value(match_rank) < 3 then any_value(cost_center) end as cost_center,
        -- Of cost centres with one service, none of them without.
        case when count(distinct service_code) = 1 and count(service_code) = count(*) then any_value(service_code) end as service_code,
    from named
    group by municipality_code, unit
),
premises as (
    select
        known.municipality_code,
        known.premises,
        known.name,
        known.area_m2,
        known.unit,
        users.cost_center,
        users.service_code,
        known.is_listed,
        known.document_key,
        known.source_locator,
    from known
    left join users
        on users.municipality_code = known.municipality_code
        and users.unit = known.unit
)
select * from premises;
