-- Grain: one row per document in force: the newest version under each name of each source.
create table raw.document (
    document_hash varchar not null,
    document varchar not null,
    source varchar not null,
    source_kind varchar not null,
    size_bytes bigint not null,
    received date not null,
);
