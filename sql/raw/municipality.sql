-- Grain: one row per municipality and origin; the city's own vocabulary extends or overrides the built-in list.
create table raw.municipality (
    origin varchar not null,
    municipality_code varchar not null,
    name_fi varchar not null,
    name_sv varchar not null,
    name_en varchar not null,
    region varchar,
    wellbeing_county varchar,
);
