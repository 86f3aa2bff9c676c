-- Grain: one row per service class and origin; the city's own vocabulary gives classes its codes and adds classes.
create table raw.service (
    origin varchar not null,
    service_code varchar not null,
    name_fi varchar not null,
    name_sv varchar,
    name_en varchar,
    other_names varchar,
);
