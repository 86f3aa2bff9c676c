-- Grain: one row per budget table of annual accounts.
create table audit.statement_table as
with statement_rows as (
    select * from staging.statement_row
),
statement_table as (
    select
        municipality_code,
        document_key,
        document,
        table_number,
        unit,
        board,
        statement_year as year,
        cast(scale as integer) as scale,
        cast(count(*) as integer) as rows_staged,
        cast(count(original_budget) + count(budget) + count(actual) as integer) as amounts_staged,
        cast(coalesce(sum(original_budget), 0) + coalesce(sum(budget), 0) + coalesce(sum(actual), 0) as decimal(18, 2)) as amount_staged,
        max(table_problem) as problem,
        arg_min(source_locator, row_number) as source_locator,
    from statement_rows
    group by municipality_code, document_key, document, table_number, unit, board, statement_year, scale
)
select * from statement_table
order by document, document_key, table_number, unit;

comment on table audit.statement_table is 'Budget tables of annual accounts: how much of each was staged, and which of its own sums do not hold.';
comment on column audit.statement_table.municipality_code is 'Official code of the municipality.';
comment on column audit.statement_table.document_key is 'The document in star.dim_document.';
comment on column audit.statement_table.document is 'Name of the document.';
comment on column audit.statement_table.table_number is 'Number of the table in the document, from 1.';
comment on column audit.statement_table.unit is 'Title above the table.';
comment on column audit.statement_table.board is 'Board whose part of the document it stands in; of a board its own name; null above any board.';
comment on column audit.statement_table.year is 'Year that it is about.';
comment on column audit.statement_table.scale is 'Euros in one printed unit.';
comment on column audit.statement_table.rows_staged is 'Rows that sum no others.';
comment on column audit.statement_table.amounts_staged is 'Amounts of these rows: original budget, budget after changes, actual.';
comment on column audit.statement_table.amount_staged is 'Their sum in euros, income positive and expenses negative; good for comparing alone.';
comment on column audit.statement_table.problem is 'The sums of the table that do not hold; null where all do.';
comment on column audit.statement_table.source_locator is 'Where its first row stands.';
