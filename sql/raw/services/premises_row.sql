-- Grain: one row per premises as a document lists it; unit is who uses it: a cost centre, by code or name, or a service area.
create table raw.premises_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    premises varchar not null,
    name varchar not null,
    area_m2 decimal(18, 2) not null,
    unit varchar,
);
