-- Grain: one row per document, year and board that has a budget table of its own: whether the tables of its areas sum to it in every scenario and class.
-- Of n rows that are each rounded to a printed unit, the sums may differ by n/2 units, rounded up.
create view staging.board_sum as
with amounts as (
    select * from staging.statement_amount where board is not null
),
sums as (
    select
        document_key,
        municipality_code,
        statement_year,
        folded(board) as board,
        row_class,
        scenario,
        coalesce(sum(amount) filter (where is_board), 0) as board_amount,
        coalesce(sum(amount) filter (where not is_board), 0) as area_amount,
        (count(*) + 1) // 2 * max(scale) as tolerance,
    from amounts
    group by all
),
boards as (
    select
        document_key,
        municipality_code,
        statement_year,
        folded(board) as board,
        bool_or(is_board) as has_board,
        bool_or(not is_board) as has_areas,
    from amounts
    group by all
),
board_sum as (
    select
        boards.document_key,
        boards.municipality_code,
        boards.statement_year,
        boards.board,
        boards.has_areas and bool_and(abs(sums.board_amount - sums.area_amount) <= sums.tolerance) as areas_hold,
    from boards
    inner join sums
        on sums.document_key = boards.document_key
        and sums.municipality_code = boards.municipality_code
        and sums.statement_year = boards.statement_year
        and sums.board = boards.board
    where boards.has_board
    group by boards.document_key, boards.municipality_code, boards.statement_year, boards.board, boards.has_areas
)
select * from board_sum;
