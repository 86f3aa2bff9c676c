-- Grain: one row per municipality, year, scenario, cost centre that a cost started in, and where it ended. Filled by the allocation, not from a document.
-- product is null where the cost ended in no product; it then stays at held_by_cost_center.
create table raw.allocated_cost (
    municipality_code varchar not null,
    year smallint not null,
    scenario varchar not null,
    cost_center varchar not null,
    product varchar,
    held_by_cost_center varchar,
    share double not null,
    amount decimal(18, 2) not null,
);
