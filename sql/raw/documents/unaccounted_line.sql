-- Grain: one row per non-blank line that is neither a field, nor a heading, nor page furniture.
create table raw.unaccounted_line (
    document_hash varchar not null,
    row_number integer not null,
    place varchar not null,
    line_text varchar not null,
);
