-- Grain: one row per Sotkanet indicator that a document describes; of several the one received last speaks.
create view staging.sotkanet_indicator as
with described as (
    select * from raw.sotkanet_indicator_row
),
documents as (
    select * from staging.cost_document
),
sotkanet_indicator as (
    select
        described.indicator_id,
        trim(coalesce(described.title_fi, described.title_sv, described.title_en)) as indicator,
        described.unit,
    from described
    inner join documents
        on documents.document_hash = described.document_hash
    qualify row_number() over (partition by described.indicator_id order by documents.precedence, described.row_number) = 1
)
select * from sotkanet_indicator;
