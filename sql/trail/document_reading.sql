-- Grain: one row per source document in force: how its rows add up.
create table audit.document_reading as
with documents as (
    select * from staging.document
),
loaded as (
    select document_hash, count(*) as rows_loaded from raw.goal_row group by document_hash
),
document_reading as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        documents.profile,
        documents.profile_score,
        documents.rows_read,
        documents.rows_sent,
        cast(coalesce(loaded.rows_loaded, 0) as integer) as rows_staged,
        documents.rows_rejected,
        documents.rows_skipped,
        documents.lines_unaccounted,
    from documents
    left join loaded
        on loaded.document_hash = documents.document_hash
)
select * from document_reading
order by document, document_key;

comment on table audit.document_reading is 'How the rows of each document add up: read = staged + rejected + skipped.';
comment on column audit.document_reading.document_key is 'The document in star.dim_document.';
comment on column audit.document_reading.document is 'Name of the document.';
comment on column audit.document_reading.profile is 'Document profile that read it.';
comment on column audit.document_reading.profile_score is 'How well the profile fits, 0 to 1.';
comment on column audit.document_reading.rows_read is 'Rows that the reader came across.';
comment on column audit.document_reading.rows_sent is 'Rows that the reader sent to staging.';
comment on column audit.document_reading.rows_staged is 'Rows counted in staging afterwards.';
comment on column audit.document_reading.rows_rejected is 'Rows found and not loaded; they stand in audit.rejected_row.';
comment on column audit.document_reading.rows_skipped is 'Rows that carry no data, such as repeated headers.';
comment on column audit.document_reading.lines_unaccounted is 'Lines that are no field, heading or page furniture; they stand in audit.unaccounted_line.';
