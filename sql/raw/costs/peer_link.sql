-- Grain: one row per product that the configuration compares with peers, by an indicator.
create table raw.peer_link (
    product varchar not null,
    indicator varchar not null,
    trim_share decimal(9, 6) not null,
    not_comparable varchar,
);
