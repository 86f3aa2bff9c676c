-- Grain: one row per source document in force: how its rows add up.
create table audit.document_reading as
with documents as (
    select * from staging.document
),
goal_rows as (
    select document_hash, count(*) as loaded, count(recovered_in_run) as recovered from staging.goal_row group by document_hash
),
revision_rows as (
    select document_hash, count(*) as loaded, count(recovered_in_run) as recovered from staging.revision_row group by document_hash
),
measure_rows as (
    select document_hash, count(*) as loaded from staging.measure_row group by document_hash
),
statement_rows as (
    select document_hash, count(*) as loaded from staging.statement_row group by document_hash
),
table_rows as (
    select * from staging.table_row_count
),
document_reading as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        documents.profile,
        documents.profile_score,
        documents.rows_read,
        documents.rows_sent,
        cast(coalesce(goal_rows.recovered, 0) + coalesce(revision_rows.recovered, 0) as integer) as rows_recovered,
        cast(coalesce(goal_rows.loaded, 0) as integer) as goal_rows,
        cast(coalesce(revision_rows.loaded, 0) as integer) as revision_rows,
        cast(coalesce(measure_rows.loaded, 0) as integer) as measure_rows,
        cast(coalesce(statement_rows.loaded, 0) as integer) as statement_rows,
        cast(coalesce(table_rows.loaded, 0) as integer) as table_rows,
        cast(coalesce(goal_rows.loaded, 0) + coalesce(revision_rows.loaded, 0) + coalesce(measure_rows.loaded, 0) + coalesce(statement_rows.loaded, 0) + coalesce(table_rows.loaded, 0) as integer) as rows_staged,
        cast(documents.rows_rejected - coalesce(goal_rows.recovered, 0) - coalesce(revision_rows.recovered, 0) as integer) as rows_rejected,
        documents.rows_skipped,
        documents.lines_unaccounted,
    from documents
    left join goal_rows
        on goal_rows.document_hash = documents.document_hash
    left join revision_rows
        on revision_rows.document_hash = documents.document_hash
    left join measure_rows
        on measure_rows.document_hash = documents.document_hash
    left join statement_rows
        on statement_rows.document_hash = documents.document_hash
    left join table_rows
        on table_rows.document_key = surrogate_key(documents.document_hash)
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
comment on column audit.document_reading.rows_recovered is 'Rows that the reader rejected and a person corrected and replayed; they count as staged.';
comment on column audit.document_reading.goal_rows is 'Goals counted in staging.';
comment on column audit.document_reading.revision_rows is 'Revisions of goals counted in staging.';
comment on column audit.document_reading.measure_rows is 'Measures counted in staging.';
comment on column audit.document_reading.statement_rows is 'Rows of budget tables in annual accounts counted in staging.';
comment on column audit.document_reading.table_rows is 'Rows of tables (ledger lines, cost centres, outputs ...) counted in staging.';
comment on column audit.document_reading.rows_staged is 'Goals, revisions, measures, statement rows and rows of tables counted in staging afterwards.';
comment on column audit.document_reading.rows_rejected is 'Rows found and not loaded; they stand in audit.rejected_row, which keeps the recovered ones too.';
comment on column audit.document_reading.rows_skipped is 'Rows that carry no data, such as repeated headers.';
comment on column audit.document_reading.lines_unaccounted is 'Lines that are no field, heading or page furniture; they stand in audit.unaccounted_line.';
