-- Grain: one row per row of a document that was found and could not be loaded.
create table raw.rejected_row (
    document_hash varchar not null,
    row_number integer not null,
    place varchar not null,
    code varchar not null,
    message varchar not null,
    raw_text varchar not null,
);
