-- error: one row per goal, period, unit and document.
select
    goal_key,
    period_key,
    org_unit_key,
    document_key,
    count(*) as rows_found,
    string_agg(source_locator, '; ' order by row_number) as places,
from star.fact_goal_status
group by goal_key, period_key, org_unit_key, document_key
having count(*) > 1;
