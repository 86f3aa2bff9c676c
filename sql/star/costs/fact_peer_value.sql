-- Grain: one row per indicator, municipality and year; a code that no municipality has keeps its own row under key 0.
create table star.fact_peer_value as
with peer_values as (
    select * from staging.peer_value
),
municipalities as (
    select * from star.dim_municipality
),
periods as (
    select * from star.dim_period where period_kind = 'year'
),
fact_peer_value as (
    select
        peer_values.indicator,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(periods.period_key, 0) as period_key,
        peer_values.value,
        case when municipalities.municipality_key is null then peer_values.municipality_code end as unlisted_municipality,
        peer_values.document_key,
        peer_values.source_locator,
    from peer_values
    left join municipalities
        on municipalities.municipality_code = peer_values.municipality_code
    left join periods
        on periods.period_year = peer_values.year
)
select * from fact_peer_value
order by indicator, period_key, municipality_key, unlisted_municipality;

comment on table star.fact_peer_value is 'What other municipalities report: a value of an indicator in a year.';
comment on column star.fact_peer_value.indicator is 'Name of the indicator as printed.';
comment on column star.fact_peer_value.municipality_key is 'Municipality; 0 where the official list lacks the code, as of a whole country.';
comment on column star.fact_peer_value.period_key is 'Year.';
comment on column star.fact_peer_value.value is 'The value, in the unit of the indicator.';
comment on column star.fact_peer_value.unlisted_municipality is 'The code of the line where the official list lacks it; such a row is no peer.';
comment on column star.fact_peer_value.document_key is 'Document that says so; of several the one received last.';
comment on column star.fact_peer_value.source_locator is 'Where in the document.';
