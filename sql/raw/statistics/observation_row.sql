-- Grain: one row per cell of a statistics table (JSON-stat): a figure of an indicator, breakdown, area and period, or the reason why there is none.
create table raw.observation_row (
    document_hash varchar not null,
    row_number integer not null,
    indicator varchar not null,
    indicator_code varchar,
    breakdown varchar not null,
    area_code varchar not null,
    area varchar,
    municipality_code varchar,
    period_start date not null,
    period_end date not null,
    value decimal(24, 6),
    unit varchar,
    missing_reason varchar,
    value_status varchar,
    is_provisional boolean not null,
    source_locator varchar not null,
);
