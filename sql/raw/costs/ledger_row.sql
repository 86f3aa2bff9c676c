-- Grain: one row per amount of a ledger line. Over staged files this is a view: a ledger is too large to be held in memory.
create table raw.ledger_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    municipality_code varchar,
    year smallint not null,
    month tinyint not null,
    scenario varchar not null,
    cost_center varchar not null,
    account varchar not null,
    service varchar,
    amount decimal(18, 2) not null,
    line_text varchar,
);
