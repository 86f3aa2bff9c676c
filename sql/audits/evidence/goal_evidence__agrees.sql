-- warn: what the owner of a goal reports is not contradicted by its data; see mart.goal_evidence for both sides and their places.
select
    unit,
    goal_code,
    goal,
    period_label,
    status,
    subject,
    rule,
    data_period,
    data_value,
    finding,
from mart.goal_evidence
where agrees = false;
