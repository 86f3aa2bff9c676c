-- warn: no line of a ledger is left out because a newer document reports its month ("overlap": "newest").
select
    document,
    municipality_code,
    scenario,
    string_agg(strftime(month, '%Y-%m'), ', ' order by month) as months,
    sum(lines) as lines,
    sum(amount) as amount,
from audit.ledger_overlap
where not is_counted
group by document, document_key, municipality_code, scenario;
