-- Grain: one row per status code and origin; the city's own vocabulary may rename and recolour.
create table raw.status (
    origin varchar not null,
    status varchar not null,
    ordinal varchar not null,
    grade varchar,
    name_fi varchar not null,
    name_sv varchar not null,
    name_en varchar not null,
    progress varchar not null,
    schedule varchar not null,
    outcome varchar not null,
    is_delayed varchar not null,
    is_completed varchar not null,
    colour varchar not null,
    symbol varchar not null,
);
