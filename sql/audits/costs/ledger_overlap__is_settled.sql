-- error: a month of a ledger comes from one document; withdraw one of the documents (strategy-warehouse withdraw), or set "overlap" on their source: "newest" where one replaces the other, "add" where both count.
with unsettled as (
    select * from audit.ledger_overlap where policy = 'stop'
),
months as (
    select
        municipality_code,
        scenario,
        month,
        string_agg(document, ' and ' order by document, document_key) as documents,
    from unsettled
    group by municipality_code, scenario, month
),
offenders as (
    select
        documents,
        municipality_code,
        scenario,
        string_agg(strftime(month, '%Y-%m'), ', ' order by month) as months,
    from months
    group by documents, municipality_code, scenario
)
select * from offenders;
