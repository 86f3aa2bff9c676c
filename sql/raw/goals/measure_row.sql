-- Grain: one row per measure and document, as the reader found it. This is the layout of staged/<document>/measure_row.parquet.
create table raw.measure_row (
    document_hash varchar not null,
    row_number integer not null,
    municipality_code varchar,
    period_start date,
    period_end date,
    measure varchar not null,
    measure_group varchar,
    measure_text varchar not null,
    goal_code varchar,
    goal varchar,
    org_unit varchar,
    unit varchar,
    better varchar,
    data_source varchar,
    confidence decimal(4, 3) not null,
    source_locator varchar not null,
);
