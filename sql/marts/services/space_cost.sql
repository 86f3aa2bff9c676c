-- Grain: one row per municipality, calendar year, service and unit that uses premises.
create view mart.space_cost as
with uses as (
    select * from mart.premises_use where period_kind = 'year'
),
premises as (
    select * from star.dim_premises
),
cost_centers as (
    select * from star.dim_cost_center
),
used as (
    select
        uses.*,
        coalesce(case when premises.cost_center_key <> 0 then cost_centers.org_unit end, uses.unit) as org_unit,
    from uses
    inner join premises
        on premises.premises_key = uses.premises_key
    inner join cost_centers
        on cost_centers.cost_center_key = premises.cost_center_key
),
space_cost as (
    select
        municipality_code,
        year,
        service_code,
        service,
        org_unit as unit,
        cast(count(*) as integer) as premises,
        cast(sum(area_m2) as decimal(18, 2)) as area_m2,
        cast(sum(cost) as decimal(18, 2)) as cost,
        cast(sum(cost) filter (area_m2 > 0) / nullif(sum(area_m2) filter (cost is not null), 0) as decimal(18, 2)) as cost_per_m2,
        cast(sum(hours_booked) as decimal(18, 2)) as hours_booked,
        cast(sum(hours_available) as decimal(18, 2)) as hours_available,
        sum(hours_booked) filter (utilisation is not null) / nullif(sum(hours_available) filter (utilisation is not null), 0) as utilisation,
    from used
    group by municipality_code, year, service_code, service, org_unit
)
select * from space_cost;

comment on view mart.space_cost is 'What space costs each service, and how well it is used, from the use of premises.';
comment on column mart.space_cost.municipality_code is 'Official code of the municipality.';
comment on column mart.space_cost.year is 'Calendar year.';
comment on column mart.space_cost.service_code is 'Service; empty for premises that match neither a cost centre nor the unit of cost centres with one service.';
comment on column mart.space_cost.service is 'Finnish name of the service.';
comment on column mart.space_cost.unit is 'Unit of the cost centre that uses the premises; where they match none, their user as printed.';
comment on column mart.space_cost.premises is 'How many premises.';
comment on column mart.space_cost.area_m2 is 'Their floor area in square metres; null where it is known of none.';
comment on column mart.space_cost.cost is 'Euros of the year; null where none are known.';
comment on column mart.space_cost.cost_per_m2 is 'Euros a square metre, of the premises of which both are known.';
comment on column mart.space_cost.hours_booked is 'Hours that were booked or used.';
comment on column mart.space_cost.hours_available is 'Hours that could be booked.';
comment on column mart.space_cost.utilisation is 'Booked hours / available hours, 0..1, of the premises of which both are known.';
