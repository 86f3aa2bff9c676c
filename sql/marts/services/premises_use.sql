-- Grain: one row per premises and period: each month and year as stated, and the year as the sum of its months where it is not stated itself.
create view mart.premises_use as
with uses as (
    select
        facts.*,
        periods.period_label,
        periods.period_kind,
        periods.period_year,
    from star.fact_premises_use as facts
    inner join star.dim_period as periods
        on periods.period_key = facts.period_key
),
summed_years as (
    select
        municipality_key,
        premises_key,
        unlisted_premises,
        cast(period_year as varchar) as period_label,
        'year' as period_kind,
        period_year,
        cast(count(*) as integer) as months,
        cast(sum(cost) as decimal(18, 2)) as cost,
        cast(sum(hours_booked) as decimal(18, 2)) as hours_booked,
        cast(sum(hours_available) as decimal(18, 2)) as hours_available,
        -- A month that says one of the two would tilt the whole year.
        bool_and((hours_booked is null) = (hours_available is null)) as has_both_hours,
        arg_min(document_key, period_key) as document_key,
        arg_min(source_locator, period_key) as source_locator,
    from uses
    group by municipality_key, premises_key, unlisted_premises, period_year
    having count(*) filter (period_kind = 'year') = 0
),
periods_of_use as (
    select
        municipality_key,
        premises_key,
        unlisted_premises,
        period_label,
        period_kind,
        period_year,
        cast(case when period_kind = 'year' then 12 else 1 end as integer) as months,
        cost,
        hours_booked,
        hours_available,
        true as has_both_hours,
        document_key,
        source_locator,
    from uses
    union all by name
    select * from summed_years
),
premises_use as (
    select
        municipalities.municipality_code,
        coalesce(periods_of_use.unlisted_premises, premises.premises) as premises,
        premises.name as premises_name,
        periods_of_use.period_label,
        periods_of_use.period_kind,
        periods_of_use.period_year as year,
        periods_of_use.months,
        premises.area_m2,
        periods_of_use.cost,
        cast(periods_of_use.cost / nullif(premises.area_m2, 0) as decimal(18, 2)) as cost_per_m2,
        periods_of_use.hours_booked,
        periods_of_use.hours_available,
        case when periods_of_use.has_both_hours then periods_of_use.hours_booked / nullif(periods_of_use.hours_available, 0) end as utilisation,
        premises.unit,
        case when premises.cost_center_key <> 0 then cost_centers.cost_center end as cost_center_code,
        services.service_code,
        services.name_fi as service,
        documents.document,
        periods_of_use.source_locator,
        periods_of_use.premises_key,
    from periods_of_use
    inner join star.dim_municipality as municipalities
        on municipalities.municipality_key = periods_of_use.municipality_key
    inner join star.dim_premises as premises
        on premises.premises_key = periods_of_use.premises_key
    inner join star.dim_cost_center as cost_centers
        on cost_centers.cost_center_key = premises.cost_center_key
    inner join star.dim_service as services
        on services.service_key = premises.service_key
    inner join star.dim_document as documents
        on documents.document_key = periods_of_use.document_key
)
select * from premises_use;

comment on view mart.premises_use is 'Area, cost and utilisation of premises. A year stands beside its months: ask for one period_kind.';
comment on column mart.premises_use.municipality_code is 'Official code of the municipality.';
comment on column mart.premises_use.premises is 'Code of the premises, as printed.';
comment on column mart.premises_use.premises_name is 'Their name; unknown where the list of premises lacks them.';
comment on column mart.premises_use.period_label is 'Month or year.';
comment on column mart.premises_use.period_kind is 'month or year.';
comment on column mart.premises_use.year is 'Calendar year of the period.';
comment on column mart.premises_use.months is 'Months that the row is of: 1 of a month, 12 of a year as stated, else the months that were summed.';
comment on column mart.premises_use.area_m2 is 'Floor area in square metres, as the list of premises gives it today; null where it lacks them.';
comment on column mart.premises_use.cost is 'Euros of the period; null where no document gives any.';
comment on column mart.premises_use.cost_per_m2 is 'Euros a square metre in the period: cost / area_m2.';
comment on column mart.premises_use.hours_booked is 'Hours that were booked or used.';
comment on column mart.premises_use.hours_available is 'Hours that could be booked.';
comment on column mart.premises_use.utilisation is 'hours_booked / hours_available, 0..1; above 1 where more was booked than there was; null where one of them is unknown, of a sum in any month, or nothing was available.';
comment on column mart.premises_use.unit is 'Who uses the premises, as printed.';
comment on column mart.premises_use.cost_center_code is 'The cost centre that this is; null where it names none.';
comment on column mart.premises_use.service_code is 'Service that the premises are used for; empty where it is unknown.';
comment on column mart.premises_use.service is 'Finnish name of the service.';
comment on column mart.premises_use.document is 'Document of the use; of a sum, of its first month.';
comment on column mart.premises_use.source_locator is 'Where in that document.';
comment on column mart.premises_use.premises_key is 'The premises in star.dim_premises.';
