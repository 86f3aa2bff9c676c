-- Grain: one row per value of a Sotkanet answer: indicator, region, year and gender.
create table raw.sotkanet_value_row (
    document_hash varchar not null,
    row_number integer not null,
    indicator_id integer not null,
    region_id integer not null,
    year smallint not null,
    gender varchar not null,
    value decimal(24, 6),
    absolute_value decimal(24, 6),
);
