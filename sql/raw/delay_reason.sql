-- Grain: one row per reason and word stem that gives it away in a narrative.
create table raw.delay_reason (
    origin varchar not null,
    reason varchar not null,
    stem varchar not null,
);
