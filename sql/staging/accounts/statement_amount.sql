-- Grain: one row per statement row and scenario of which it states an amount: costs positive, income negative, as ledgers have them.
create view staging.statement_amount as
with statement_rows as (
    select * from staging.statement_row
),
statement_amount as (
    select * exclude (original_budget, changes, budget, actual, deviation), 'original_budget' as scenario, -original_budget as amount
    from statement_rows
    union all
    select * exclude (original_budget, changes, budget, actual, deviation), 'budget' as scenario, -budget as amount
    from statement_rows
    union all
    select * exclude (original_budget, changes, budget, actual, deviation), 'actual' as scenario, -actual as amount
    from statement_rows
)
select * from statement_amount where amount is not null;
