-- Grain: one row per product and year of a document.
create table raw.unit_cost_target_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    product varchar not null,
    year smallint not null,
    target decimal(18, 6) not null,
);
