-- Grain: one row per product as a document lists it.
create table raw.product_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    product varchar not null,
    name varchar not null,
    output_unit varchar not null,
    service varchar,
);
