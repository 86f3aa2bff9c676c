-- Grain: one row per correction that a person wrote down: one field of one row of one document.
create table raw.correction (
    origin varchar not null,
    document_hash varchar not null,
    place varchar not null,
    field varchar not null,
    value varchar,
    who varchar not null,
    why varchar not null,
);
