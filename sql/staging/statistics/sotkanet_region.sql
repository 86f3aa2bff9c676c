-- Grain: one row per Sotkanet region, by Sotkanet's own id: a region that was given a new id is another row.
-- A list of regions wins over the vocabulary, the list received last over earlier ones, the city's own vocabulary over the built-in one.
create view staging.sotkanet_region as
with listed as (
    select * from raw.sotkanet_region_row
),
documents as (
    select * from staging.cost_document
),
vocabulary as (
    select * from raw.sotkanet_region
),
known as (
    select
        listed.region_id,
        listed.category,
        listed.code,
        coalesce(listed.name_fi, listed.name_sv, listed.name_en) as region,
        documents.precedence,
        listed.row_number,
    from listed
    inner join documents
        on documents.document_hash = listed.document_hash
    union all
    select
        cast(region_id as integer) as region_id,
        upper(trim(category)) as category,
        trim(code) as code,
        trim(name_fi) as region,
        case origin when 'built-in' then 2000000001 else 2000000000 end as precedence,
        0 as row_number,
    from vocabulary
),
sotkanet_region as (
    select
        region_id,
        category,
        case when category = 'KUNTA' and length(code) <= 3 then lpad(code, 3, '0') end as municipality_code,
        region,
    from known
    qualify row_number() over (partition by region_id order by precedence, row_number, code, region) = 1
)
select * from sotkanet_region;
