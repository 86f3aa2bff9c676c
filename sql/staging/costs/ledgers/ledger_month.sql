-- Grain: one row per document, municipality, scenario and month of a ledger. Documents that report the same month overlap;
-- the strictest policy among their sources holds.
create table staging.ledger_month as
with sums as (
    select * from staging.ledger_sum where summed_by = 'cost_center'
),
documents as (
    select * from staging.cost_document
),
months as (
    select
        document_key,
        municipality_code,
        scenario,
        year,
        month,
        cast(sum(lines) as bigint) as lines,
        cast(sum(amount) as decimal(18, 2)) as amount,
    from sums
    group by all
),
ranked as (
    select
        months.*,
        count(*) over same_month as documents,
        -- In this order the first of the policies present is the strictest: stop, newest, add.
        max(documents.overlap = 'stop') over same_month as must_stop,
        max(documents.overlap = 'newest') over same_month as newest_counts,
        row_number() over (
            partition by months.municipality_code, months.scenario, months.year, months.month
            order by documents.received desc, documents.document desc, documents.document_hash desc
        ) as precedence,
    from months
    inner join documents
        on documents.document_key = months.document_key
    window same_month as (partition by months.municipality_code, months.scenario, months.year, months.month)
),
ledger_month as (
    select
        document_key,
        municipality_code,
        scenario,
        year,
        month,
        lines,
        amount,
        documents > 1 as is_overlap,
        case when must_stop then 'stop' when newest_counts then 'newest' else 'add' end as policy,
        documents = 1 or must_stop or not newest_counts or precedence = 1 as is_counted,
    from ranked
)
select * from ledger_month;
