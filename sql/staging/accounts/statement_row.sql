-- Grain: one row per statement row of a document in force. Euros, income positive and expenses negative.
-- A part of a year is an interim report: its budget is that of the year, its actual that of the part.
create table staging.statement_row as
with statement_rows as (
    select * from raw.statement_row
),
documents as (
    select * from staging.document
),
statement_row as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document_hash,
        documents.document,
        documents.received,
        statement_rows.row_number,
        coalesce(statement_rows.municipality_code, '') as municipality_code,
        coalesce(statement_rows.year, year(statement_rows.period_end)) as statement_year,
        case
            when year(statement_rows.period_start) = statement_year and year(statement_rows.period_end) = statement_year then statement_rows.period_start
            else make_date(statement_year, 1, 1)
        end as actual_start,
        case
            when year(statement_rows.period_start) = statement_year and year(statement_rows.period_end) = statement_year then statement_rows.period_end
            else make_date(statement_year, 12, 31)
        end as actual_end,
        trim(statement_rows.unit) as unit,
        trim(statement_rows.board) as board,
        case when folded(statement_rows.board) <> folded(statement_rows.unit) then concat_ws(' / ', trim(statement_rows.board), trim(statement_rows.unit)) else trim(statement_rows.unit) end as cost_center,
        statement_rows.table_number,
        trim(statement_rows.row_label) as row_label,
        trim(statement_rows.parent_label) as parent_label,
        statement_rows.row_class,
        statement_rows.original_budget,
        statement_rows.changes,
        statement_rows.budget,
        statement_rows.actual,
        statement_rows.deviation,
        statement_rows.scale,
        statement_rows.table_problem,
        statement_rows.source_line,
        statement_rows.source_locator,
    from statement_rows
    inner join documents
        on documents.document_hash = statement_rows.document_hash
)
select
    *,
    surrogate_key(concat_ws('|', municipality_code, 'statement', folded(cost_center))) as cost_center_key,
    surrogate_key(concat_ws('|', municipality_code, 'statement', row_class, folded(row_label))) as account_key,
    coalesce(folded(board) = folded(unit), false) as is_board,
from statement_row;
