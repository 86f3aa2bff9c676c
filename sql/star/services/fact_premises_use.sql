-- Grain: one row per premises and period (a month or a year); a code that the list of premises lacks keeps its own rows under key 0.
create table star.fact_premises_use as
with uses as (
    select * from staging.premises_use
),
municipalities as (
    select * from star.dim_municipality
),
premises as (
    select * from star.dim_premises
),
periods as (
    select * from star.dim_period
),
fact_premises_use as (
    select
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(premises.premises_key, 0) as premises_key,
        coalesce(periods.period_key, 0) as period_key,
        uses.cost,
        uses.hours_booked,
        uses.hours_available,
        case when premises.premises_key is null then uses.premises end as unlisted_premises,
        uses.document_key,
        uses.source_locator,
    from uses
    left join municipalities
        on municipalities.municipality_code = uses.municipality_code
    left join premises
        on premises.municipality_code = uses.municipality_code
        and premises.premises = uses.premises
    left join periods
        on periods.period_start = make_date(uses.year, coalesce(uses.month, 1), 1)
        and periods.period_end = last_day(make_date(uses.year, coalesce(uses.month, 12), 1))
)
select * from fact_premises_use
order by municipality_key, premises_key, unlisted_premises, period_key;

comment on table star.fact_premises_use is 'What premises cost, and how much of their time is booked. A year may stand beside its months: never sum both.';
comment on column star.fact_premises_use.municipality_key is 'Municipality.';
comment on column star.fact_premises_use.premises_key is 'Premises; 0 where the list of premises lacks the code.';
comment on column star.fact_premises_use.period_key is 'Month or year.';
comment on column star.fact_premises_use.cost is 'Euros of the period; null where the document gives none.';
comment on column star.fact_premises_use.hours_booked is 'Hours that were booked or used; null where the document gives none.';
comment on column star.fact_premises_use.hours_available is 'Hours that could be booked; null where the document gives none.';
comment on column star.fact_premises_use.unlisted_premises is 'The code of the line where the list of premises lacks it.';
comment on column star.fact_premises_use.document_key is 'Document that says so; of several the one received last.';
comment on column star.fact_premises_use.source_locator is 'Where in the document: line, or sheet and row.';
