-- Grain: one row per document, municipality, month, scenario, cost centre, account and service of a ledger: all its staged lines, before overlaps are settled.
create table staging.ledger_sum as
with ledger_rows as (
    select * from raw.ledger_row
),
documents as (
    select * from staging.cost_document
),
ledger_sum as (
    select
        ledger_rows.document_key,
        coalesce(ledger_rows.municipality_code, documents.municipality_code) as municipality_code,
        ledger_rows.year,
        ledger_rows.month,
        ledger_rows.scenario,
        ledger_rows.cost_center,
        ledger_rows.account,
        ledger_rows.service,
        count(*) as lines,
        cast(sum(ledger_rows.amount) as decimal(18, 2)) as amount,
    from ledger_rows
    inner join documents
        on documents.document_key = ledger_rows.document_key
    group by all
)
select * from ledger_sum;
