-- Grain: one row per source document in force.
create table star.dim_document as
with documents as (
    select * from staging.document
),
periods as (
    select * from star.dim_period
),
dim_document as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        documents.document_hash,
        documents.source,
        documents.source_kind,
        documents.document_role,
        documents.profile || '@' || documents.reader_version as reader,
        documents.size_bytes,
        documents.received,
        coalesce(documents.municipality_code, '') as municipality_code,
        coalesce(periods.period_key, 0) as period_key,
    from documents
    left join periods
        on periods.period_start = documents.period_start
        and periods.period_end = documents.period_end
    union all by name
    select
        0 as document_key,
        'unknown' as document,
        '' as document_hash,
        '' as source,
        '' as source_kind,
        '' as document_role,
        '' as reader,
        0 as size_bytes,
        date '1900-01-01' as received,
        '' as municipality_code,
        0 as period_key,
)
select * from dim_document
order by source, document, document_hash;

comment on table star.dim_document is 'The documents behind the facts, newest version of each; key 0 is the unknown document.';
comment on column star.dim_document.document_key is 'Surrogate key, from the content hash.';
comment on column star.dim_document.document is 'Name of the document inside its source.';
comment on column star.dim_document.document_hash is 'SHA-256 of the archived original.';
comment on column star.dim_document.source is 'Configured source that the document came from.';
comment on column star.dim_document.source_kind is 'Kind of the source: strategy, ledger ...';
comment on column star.dim_document.document_role is 'What the document is to its goals: follow-up, plan or decision; record for a table.';
comment on column star.dim_document.reader is 'Profile and version of the reader that read it.';
comment on column star.dim_document.size_bytes is 'Size of the original in bytes.';
comment on column star.dim_document.received is 'Day on which these bytes were first taken in, in the time zone of the workspace.';
comment on column star.dim_document.municipality_code is 'Official code of the municipality that the document speaks for.';
comment on column star.dim_document.period_key is 'Period that the document reports on.';
