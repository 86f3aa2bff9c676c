-- Grain: one row per premises and period (a month, or a year where month is null) of a document.
create table raw.premises_use_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    premises varchar not null,
    year smallint not null,
    month tinyint,
    cost decimal(18, 2),
    hours_booked decimal(18, 2),
    hours_available decimal(18, 2),
);
