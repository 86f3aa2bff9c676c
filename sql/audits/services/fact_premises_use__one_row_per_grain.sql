-- error: premises have one use in a period.
select
    municipality_key,
    premises_key,
    unlisted_premises,
    period_key,
    count(*) as uses,
from star.fact_premises_use
group by municipality_key, premises_key, unlisted_premises, period_key
having count(*) > 1 and municipality_key <> 0;
