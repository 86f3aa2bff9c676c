-- Grain: one row per account as a document lists it.
create table raw.account_row (
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    account varchar not null,
    name varchar not null,
    cost_type varchar,
);
