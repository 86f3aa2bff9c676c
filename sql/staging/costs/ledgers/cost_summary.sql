-- Grain: one row per document, municipality, month, scenario and cost centre of a ledger: what counts, without the months that a newer document replaces.
create table staging.cost_summary as
with sums as (
    select * from staging.ledger_sum where summed_by = 'cost_center'
),
months as (
    select * from staging.ledger_month where is_counted
),
cost_summary as (
    select
        sums.document_key,
        sums.municipality_code,
        sums.year,
        sums.month,
        sums.scenario,
        sums.cost_center,
        sums.lines,
        sums.amount,
    from sums
    inner join months
        on months.document_key = sums.document_key
        and months.municipality_code = sums.municipality_code
        and months.scenario = sums.scenario
        and months.year = sums.year
        and months.month = sums.month
)
select * from cost_summary;
