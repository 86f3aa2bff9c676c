-- Grain: one row per rule or cost centre that the allocation could not follow. Filled by the allocation, not from a document.
create table raw.allocation_problem (
    municipality_code varchar not null,
    year smallint,
    scenario varchar,
    cost_center varchar not null,
    receiver varchar,
    code varchar not null,
    amount decimal(18, 2),
);
