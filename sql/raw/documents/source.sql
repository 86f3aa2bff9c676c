-- Grain: one row per configured source.
create table raw.source (
    source varchar not null,
    source_kind varchar not null,
    municipality_code varchar not null,
    late_after_days integer,
    overlap varchar not null,
);
