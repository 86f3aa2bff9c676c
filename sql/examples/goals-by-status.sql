-- How many goals of the latest follow-ups are in which status?
select
    status,
    count(*) as goals,
from mart.goal_status
where is_latest
group by status
order by goals desc, status;
