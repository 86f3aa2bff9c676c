-- Grain: one row per statement row and scenario, with whether its money may be summed with the rest of its scenario: not beside ledger lines
-- of the same municipality, year and scenario; not in an older document than another that states the same board; not a part of a year,
-- which the next report holds too; and of a board and its areas those alone that are whole: the areas where they sum to the board, else the board.
create table staging.statement_cost as
with amounts as (
    select * from staging.statement_amount
),
board_sums as (
    select * from staging.board_sum
),
ledgers as (
    select distinct municipality_code, year, scenario from staging.ledger_month where is_counted
),
statement_cost as (
    select
        amounts.*,
        case when amounts.scenario = 'actual' then amounts.actual_start else make_date(amounts.statement_year, 1, 1) end as period_start,
        case when amounts.scenario = 'actual' then amounts.actual_end else make_date(amounts.statement_year, 12, 31) end as period_end,
        ledgers.year is null
            and amounts.document_key = first_value(amounts.document_key) over (
                partition by amounts.municipality_code, amounts.statement_year, amounts.scenario, folded(coalesce(amounts.board, amounts.unit))
                -- The outcome of the whole year, though a report on a part of it may have arrived later.
                order by month(period_start) = 1 and month(period_end) = 12 desc, amounts.received desc, amounts.document desc, amounts.document_hash desc
            )
            and month(period_start) = 1
            and month(period_end) = 12
            and case when amounts.is_board then not coalesce(board_sums.areas_hold, false) else coalesce(board_sums.areas_hold, true) end as is_counted,
    from amounts
    left join board_sums
        on board_sums.document_key = amounts.document_key
        and board_sums.municipality_code = amounts.municipality_code
        and board_sums.statement_year = amounts.statement_year
        and board_sums.board = folded(amounts.board)
    left join ledgers
        on ledgers.municipality_code = amounts.municipality_code
        and ledgers.year = amounts.statement_year
        and ledgers.scenario = amounts.scenario
)
select * from statement_cost;
