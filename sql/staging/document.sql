-- Grain: one row per document in force, with what its reading found.
create table staging.document as
with documents as (
    select * from raw.document
),
readings as (
    select * from raw.document_reading
),
document as (
    select
        documents.document_hash,
        documents.document,
        documents.source,
        documents.source_kind,
        documents.size_bytes,
        documents.received,
        readings.profile,
        readings.profile_score,
        readings.reader_version,
        readings.document_role,
        readings.municipality_code,
        readings.period_start,
        readings.period_end,
        readings.rows_read,
        readings.rows_sent,
        readings.rows_rejected,
        readings.rows_skipped,
        readings.lines_unaccounted,
    from documents
    inner join readings
        on readings.document_hash = documents.document_hash
)
select * from document;
