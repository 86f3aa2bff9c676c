-- Grain: one row per index name (null: the only one) and year of a document.
create table raw.price_index_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    year smallint not null,
    index_value decimal(18, 6) not null,
    name varchar,
);
