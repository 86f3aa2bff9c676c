-- Grain: one row per Sotkanet region and origin of the vocabulary, for values that come without a list of regions.
create table raw.sotkanet_region (
    origin varchar not null,
    region_id varchar not null,
    category varchar not null,
    name_fi varchar not null,
    code varchar,
);
