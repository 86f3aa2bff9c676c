-- warn: a goal, period and unit is reported by one document; the one received last counts. Take the wrong one out with `withdraw`.
select
    goals.goal_code,
    goals.goal,
    periods.period_label,
    string_agg(distinct documents.document, ', ' order by documents.document) as documents,
from star.fact_goal_status as facts
inner join star.dim_goal as goals
    on goals.goal_key = facts.goal_key
inner join star.dim_period as periods
    on periods.period_key = facts.period_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
group by facts.goal_key, facts.period_key, facts.org_unit_key, goals.goal_code, goals.goal, periods.period_label
having count(distinct facts.document_key) > 1;
