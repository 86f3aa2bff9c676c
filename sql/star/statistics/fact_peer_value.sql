-- Grain: one row per indicator, breakdown, municipality or other area, and period.
create table star.fact_peer_value as
with peer_values as (
    select * from staging.stated_peer_value where position = 1
),
municipalities as (
    select * from star.dim_municipality
),
periods as (
    select * from star.dim_period
),
fact_peer_value as (
    select
        peer_values.indicator,
        peer_values.indicator_code,
        peer_values.breakdown,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(periods.period_key, 0) as period_key,
        peer_values.value,
        peer_values.unit,
        peer_values.missing_reason,
        peer_values.value_status,
        peer_values.is_provisional,
        peer_values.area_code,
        peer_values.area,
        case when municipalities.municipality_key is null then peer_values.municipality_code end as unlisted_municipality,
        peer_values.document_key,
        peer_values.source_locator,
    from peer_values
    left join municipalities
        on municipalities.municipality_code = peer_values.municipality_code
    left join periods
        on periods.period_start = peer_values.period_start
        and periods.period_end = peer_values.period_end
)
select * from fact_peer_value
order by indicator, breakdown, period_key, municipality_key, area_code;

comment on table star.fact_peer_value is 'What municipalities and other areas report: a value of an indicator in a period, from tables of peers and from official statistics.';
comment on column star.fact_peer_value.indicator is 'Name of the indicator as printed.';
comment on column star.fact_peer_value.indicator_code is 'Code of the indicator in its table; null where the document has none.';
comment on column star.fact_peer_value.breakdown is 'What the value is of, where it is not the overall one: "Ikä: 0-6; Sukupuoli: Naiset"; empty for the overall one. Parts and their sum may both be rows: do not add them up.';
comment on column star.fact_peer_value.municipality_key is 'Municipality; 0 for other areas, such as a whole country, and where the official list lacks the code.';
comment on column star.fact_peer_value.period_key is 'Month, quarter, year or span.';
comment on column star.fact_peer_value.value is 'The value, in the unit of the indicator; null where missing_reason says why.';
comment on column star.fact_peer_value.unit is 'Unit as printed; null where the document has none.';
comment on column star.fact_peer_value.missing_reason is 'Why there is no value: missing, not_applicable, confidential, not_available, not_asked, other, not_stated, or a mark of the publisher as printed; null where there is a value.';
comment on column star.fact_peer_value.value_status is 'The mark of the publisher beside or instead of the value, as printed.';
comment on column star.fact_peer_value.is_provisional is 'The publisher marks the value or its period as preliminary.';
comment on column star.fact_peer_value.area_code is 'Code of the area as printed: KU186, SSS; of Sotkanet the municipality code, or the category and the own number of another region.';
comment on column star.fact_peer_value.area is 'Name of the area as printed; null where the document has none.';
comment on column star.fact_peer_value.unlisted_municipality is 'The code of a municipality that the official list lacks; such a row is no peer.';
comment on column star.fact_peer_value.document_key is 'Document that says so; of several the one received last.';
comment on column star.fact_peer_value.source_locator is 'Where in the document: line, row, or position of the cell counted from 0.';
