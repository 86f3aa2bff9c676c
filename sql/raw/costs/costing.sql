-- Grain: one row: how this workspace works out unit costs, from the configuration.
create table raw.costing (
    method varchar not null,
    base_year smallint,
    price_index varchar,
    minimum_peers integer not null,
    warn_at_change_share decimal(9, 6) not null,
);
