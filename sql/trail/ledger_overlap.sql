-- Grain: one row per municipality, scenario, month and ledger document, of months that more than one document reports.
create table audit.ledger_overlap as
with months as (
    select * from staging.ledger_month where is_overlap
),
documents as (
    select * from staging.cost_document
),
ledger_overlap as (
    select
        months.municipality_code,
        months.scenario,
        make_date(months.year, months.month, 1) as month,
        months.document_key,
        documents.document,
        months.policy,
        months.lines,
        months.amount,
        months.is_counted,
    from months
    inner join documents
        on documents.document_key = months.document_key
)
select * from ledger_overlap
order by municipality_code, scenario, month, document, document_key;

comment on table audit.ledger_overlap is 'Months that more than one ledger document reports, and what became of them.';
comment on column audit.ledger_overlap.municipality_code is 'Official code of the municipality.';
comment on column audit.ledger_overlap.scenario is 'actual, budget, target or forecast.';
comment on column audit.ledger_overlap.month is 'First day of the month.';
comment on column audit.ledger_overlap.document_key is 'The document in star.dim_document.';
comment on column audit.ledger_overlap.document is 'Name of the document.';
comment on column audit.ledger_overlap.policy is 'What holds: stop (nothing is published), newest (the document received last counts) or add (all count); the strictest of the sources concerned.';
comment on column audit.ledger_overlap.lines is 'Lines of the document in this month.';
comment on column audit.ledger_overlap.amount is 'Their sum in euros.';
comment on column audit.ledger_overlap.is_counted is 'These lines are in star.fact_cost.';
