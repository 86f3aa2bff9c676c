-- Grain: one row per cost centre as a document lists it.
create table raw.cost_center_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    cost_center varchar not null,
    name varchar not null,
    role varchar,
    unit varchar,
    service varchar,
);
