-- Grain: one row per indicator that a Sotkanet answer describes.
create table raw.sotkanet_indicator_row (
    document_hash varchar not null,
    row_number integer not null,
    indicator_id integer not null,
    title_fi varchar,
    title_sv varchar,
    title_en varchar,
    unit varchar,
    decimals smallint,
);
