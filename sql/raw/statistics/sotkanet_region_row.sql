-- Grain: one row per region of a Sotkanet list of regions; the id is Sotkanet's own.
create table raw.sotkanet_region_row (
    document_hash varchar not null,
    row_number integer not null,
    region_id integer not null,
    category varchar not null,
    code varchar,
    name_fi varchar,
    name_sv varchar,
    name_en varchar,
);
