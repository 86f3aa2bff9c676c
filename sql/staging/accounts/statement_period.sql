-- Grain: one row per period of the amounts of budget tables.
create view staging.statement_period as
select distinct
    period_start,
    period_end,
from staging.statement_cost;
