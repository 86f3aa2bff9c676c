-- Grain: one row per document, municipality, month, scenario, cost centre, account and service of a ledger: what counts, without the months that a newer document replaces.
create view staging.cost_summary as
with sums as (
    select * from staging.ledger_sum
),
left_out as (
    select * from staging.ledger_month where not is_counted
),
cost_summary as (
    select
        sums.*,
    from sums
    where not exists (
        select 1
        from left_out
        where
            left_out.document_key = sums.document_key
            and left_out.municipality_code = sums.municipality_code
            and left_out.scenario = sums.scenario
            and left_out.year = sums.year
            and left_out.month = sums.month
    )
)
select * from cost_summary;
