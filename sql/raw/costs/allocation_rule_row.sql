-- Grain: one row per sender, receiver (a product or another cost centre), year (null: every year) and driver of a document.
create table raw.allocation_rule_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    from_cost_center varchar not null,
    receiver varchar not null,
    weight decimal(28, 10) not null,
    year smallint,
    driver varchar,
);
