-- Grain: one row per document that its source offers and that could not be read.
create table raw.refused_document (
    document varchar not null,
    source varchar not null,
    code varchar not null,
    message varchar not null,
);
