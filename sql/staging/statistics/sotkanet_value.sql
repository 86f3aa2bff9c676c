-- Grain: one row per value of a Sotkanet answer, with the names of its indicator and region where a document or the vocabulary tells them.
create view staging.sotkanet_value as
with sotkanet_values as (
    select * from raw.sotkanet_value_row
),
indicators as (
    select * from staging.sotkanet_indicator
),
regions as (
    select * from staging.sotkanet_region
),
sotkanet_value as (
    select
        sotkanet_values.document_hash,
        sotkanet_values.row_number,
        coalesce(indicators.indicator, 'Sotkanet ' || sotkanet_values.indicator_id) as indicator,
        cast(sotkanet_values.indicator_id as varchar) as indicator_code,
        case when sotkanet_values.gender = 'total' then '' else 'gender: ' || sotkanet_values.gender end as breakdown,
        coalesce(regions.municipality_code, coalesce(regions.category, 'region') || ' ' || sotkanet_values.region_id) as area_code,
        regions.region as area,
        regions.municipality_code,
        make_date(sotkanet_values.year, 1, 1) as period_start,
        make_date(sotkanet_values.year, 12, 31) as period_end,
        sotkanet_values.value,
        indicators.unit,
        case when sotkanet_values.value is null then 'not_stated' end as missing_reason,
        sotkanet_values.region_id,
        regions.region_id is not null as is_listed,
    from sotkanet_values
    left join indicators
        on indicators.indicator_id = sotkanet_values.indicator_id
    left join regions
        on regions.region_id = sotkanet_values.region_id
)
select * from sotkanet_value;
