-- Grain: one row per status wording and origin, in any language.
create table raw.status_word (
    origin varchar not null,
    raw_status varchar not null,
    status varchar not null,
);
