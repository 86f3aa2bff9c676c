-- Grain: one row per goal as one document of council decisions lists it. This is the layout of staged/<document>/revision_row.parquet.
create table raw.revision_row (
    document_hash varchar not null,
    row_number integer not null,
    municipality_code varchar,
    period_start date,
    period_end date,
    goal_level varchar not null,
    goal_code varchar,
    goal varchar not null,
    unit varchar,
    old_target_year integer,
    new_target_year integer,
    old_means varchar,
    new_means varchar,
    confidence decimal(4, 3) not null,
    source_locator varchar not null,
);
