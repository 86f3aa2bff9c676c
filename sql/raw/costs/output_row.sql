-- Grain: one row per product, period (a month, or a year where month is null) and scenario of a document.
create table raw.output_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    product varchar not null,
    year smallint not null,
    month tinyint,
    scenario varchar not null,
    quantity decimal(18, 4) not null,
    customers decimal(18, 4),
);
