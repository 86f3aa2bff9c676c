-- Grain: one row per document in force that is a table or statistics. Where documents contradict each other, the one that stands first counts:
-- received last; of a reference list the document hash decides a tie.
create table staging.cost_document as
with documents as (
    select * from staging.document where source_kind <> 'strategy'
),
sources as (
    select * from raw.source
),
cost_document as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document_hash,
        documents.document,
        documents.source_kind,
        documents.received,
        coalesce(documents.municipality_code, '') as municipality_code,
        coalesce(sources.overlap, 'stop') as overlap,
        row_number() over (order by documents.received desc, documents.document_hash) as precedence,
    from documents
    left join sources
        on sources.source = documents.source
)
select * from cost_document;
