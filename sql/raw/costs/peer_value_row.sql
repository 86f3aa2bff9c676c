-- Grain: one row per indicator, municipality and year of a document.
create table raw.peer_value_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    indicator varchar not null,
    municipality_code varchar not null,
    year smallint not null,
    value decimal(18, 6) not null,
);
