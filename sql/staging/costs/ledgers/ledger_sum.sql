-- Grain: one row per document, municipality, month, scenario and cost centre of its ledger lines, the same by account, and one per document and service.
-- Three small tables from one pass over the staged lines: cost centres and accounts crossed could be as many as the lines. Overlaps are not settled here.
create table staging.ledger_sum as
with ledger_rows as (
    select * from raw.ledger_row
),
documents as (
    select * from staging.cost_document
),
placed as (
    select
        ledger_rows.* exclude (municipality_code),
        coalesce(ledger_rows.municipality_code, documents.municipality_code) as municipality_code,
    from ledger_rows
    inner join documents
        on documents.document_key = ledger_rows.document_key
),
ledger_sum as (
    select
        case when grouping(cost_center) = 0 then 'cost_center' when grouping(account) = 0 then 'account' else 'service' end as summed_by,
        document_key,
        municipality_code,
        year,
        month,
        scenario,
        cost_center,
        account,
        service,
        count(*) as lines,
        cast(sum(amount) as decimal(18, 2)) as amount,
    from placed
    group by grouping sets (
        (document_key, municipality_code, year, month, scenario, cost_center),
        (document_key, municipality_code, year, month, scenario, account),
        (document_key, service)
    )
)
select * from ledger_sum;
