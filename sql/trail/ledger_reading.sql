-- Grain: one row per ledger document: how its lines and euros add up.
create table audit.ledger_reading as
with months as (
    select * from staging.ledger_month
),
documents as (
    select * from staging.document where source_kind = 'ledger'
),
ledger_reading as (
    select
        surrogate_key(documents.document_hash) as document_key,
        documents.document,
        documents.rows_sent as lines_sent,
        cast(coalesce(sum(months.lines), 0) as bigint) as lines_staged,
        cast(coalesce(sum(months.amount), 0) as decimal(18, 2)) as amount_staged,
        cast(coalesce(sum(months.lines) filter (where not months.is_counted), 0) as bigint) as lines_left_out,
        cast(coalesce(sum(months.amount) filter (where not months.is_counted), 0) as decimal(18, 2)) as amount_left_out,
    from documents
    left join months
        on months.document_key = surrogate_key(documents.document_hash)
    group by all
)
select * from ledger_reading
order by document, document_key;

comment on table audit.ledger_reading is 'How the lines and euros of each ledger add up: staged = in star.fact_cost + left out because a newer document reports the month.';
comment on column audit.ledger_reading.document_key is 'The document in star.dim_document.';
comment on column audit.ledger_reading.document is 'Name of the document.';
comment on column audit.ledger_reading.lines_sent is 'Lines that the reader sent to staging; a line with several amounts counts for each.';
comment on column audit.ledger_reading.lines_staged is 'Lines counted in staging.';
comment on column audit.ledger_reading.amount_staged is 'Their sum in euros.';
comment on column audit.ledger_reading.lines_left_out is 'Of these, lines of months that a newer document reports.';
comment on column audit.ledger_reading.amount_left_out is 'Their sum in euros.';
