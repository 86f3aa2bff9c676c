-- Grain: one row per document and Sotkanet region that no list of regions knows.
create table audit.unlisted_region as
with sotkanet_values as (
    select * from staging.sotkanet_value where not is_listed
),
documents as (
    select * from staging.cost_document
),
unlisted_region as (
    select
        documents.document_key,
        documents.document,
        sotkanet_values.region_id,
        count(*) as sotkanet_values,
    from sotkanet_values
    inner join documents
        on documents.document_hash = sotkanet_values.document_hash
    group by documents.document_key, documents.document, sotkanet_values.region_id
)
select * from unlisted_region
order by document, document_key, region_id;

comment on table audit.unlisted_region is 'Sotkanet regions that neither a list of regions nor the vocabulary knows; their values are kept without a municipality.';
comment on column audit.unlisted_region.document_key is 'The document that names the region.';
comment on column audit.unlisted_region.document is 'Name of the document.';
comment on column audit.unlisted_region.region_id is 'The own number of the region.';
comment on column audit.unlisted_region.sotkanet_values is 'Values of the region in the document.';
