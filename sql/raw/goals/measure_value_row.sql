-- Grain: one row per value of a measure row. This is the layout of staged/<document>/measure_value_row.parquet.
create table raw.measure_value_row (
    document_hash varchar not null,
    row_number integer not null,
    value_number integer not null,
    scenario varchar not null,
    is_baseline boolean not null,
    period_start date,
    period_end date,
    value_operator varchar not null,
    value decimal(18, 4),
    raw_value varchar not null,
);
