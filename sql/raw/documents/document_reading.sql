-- Grain: one row per document and reader version: what one reading of a document found. Staged beside its rows.
create table raw.document_reading (
    document_hash varchar not null,
    profile varchar not null,
    profile_score decimal(4, 3) not null,
    reader_version varchar not null,
    document_role varchar not null,
    municipality_code varchar,
    period_start date,
    period_end date,
    rows_read integer not null,
    rows_sent integer not null,
    rows_rejected integer not null,
    rows_skipped integer not null,
    lines_unaccounted integer not null,
);
