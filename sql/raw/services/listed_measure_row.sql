-- Grain: one row per measure, period, scenario and goal of a table of measures.
-- period_key holds the first and the last month, as yyyymmyyyymm; value_text is the cell of the value as printed.
create table raw.listed_measure_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    measure varchar not null,
    period_key bigint not null,
    scenario varchar not null,
    value decimal(18, 4) not null,
    value_text varchar,
    goal_code varchar,
    unit varchar,
    better varchar,
);
