-- Grain: one row per row of a document in force that was found and could not be loaded.
create table audit.rejected_row as
with rejected as (
    select * from raw.rejected_row
),
documents as (
    select * from staging.document
),
recovered as (
    select * from staging.recovered_row
),
rejected_row as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        rejected.row_number,
        rejected.place,
        rejected.code,
        rejected.message,
        rejected.raw_text,
        recovered.run_number as recovered_in_run,
    from rejected
    inner join documents
        on documents.document_hash = rejected.document_hash
    left join recovered
        on recovered.document_hash = rejected.document_hash
        and recovered.rejected_row_number = rejected.row_number
)
select * from rejected_row
order by document, document_key, row_number;

comment on table audit.rejected_row is 'Rows that were found and could not be loaded, with the reason and the raw text.';
comment on column audit.rejected_row.document_key is 'The document in star.dim_document.';
comment on column audit.rejected_row.document is 'Name of the document.';
comment on column audit.rejected_row.row_number is 'Order of the rejected row in its document, from 1.';
comment on column audit.rejected_row.place is 'Line or row in the document.';
comment on column audit.rejected_row.code is 'Stable code of the reason.';
comment on column audit.rejected_row.message is 'What was found, what was expected, what to do.';
comment on column audit.rejected_row.raw_text is 'The row as it stands in the document.';
comment on column audit.rejected_row.recovered_in_run is 'The run in which a person replayed the row, corrected; null where it is still left out.';
