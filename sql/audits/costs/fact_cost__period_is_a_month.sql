-- error: the period of every ledger line is a calendar month.
with booked as (
    select period_key, count(*) as lines from star.fact_cost where statement_place is null group by period_key
)
select
    booked.period_key,
    booked.lines,
from booked
left join star.dim_period as periods
    on periods.period_key = booked.period_key
where periods.period_kind is distinct from 'month';
