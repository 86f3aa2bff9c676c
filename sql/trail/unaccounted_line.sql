-- Grain: one row per line of a document in force that nothing accounts for.
create table audit.unaccounted_line as
with lines as (
    select * from raw.unaccounted_line
),
documents as (
    select * from staging.document
),
unaccounted_line as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        lines.row_number,
        lines.place,
        lines.line_text as text,
    from lines
    inner join documents
        on documents.document_hash = lines.document_hash
)
select * from unaccounted_line
order by document, document_key, row_number;

comment on table audit.unaccounted_line is 'Lines that are neither a field, nor a heading, nor page furniture: a person should look.';
comment on column audit.unaccounted_line.document_key is 'The document in star.dim_document.';
comment on column audit.unaccounted_line.document is 'Name of the document.';
comment on column audit.unaccounted_line.row_number is 'Order of the line among the unaccounted, from 1.';
comment on column audit.unaccounted_line.place is 'Line in the document.';
comment on column audit.unaccounted_line.text is 'The line itself.';
