-- What do the owners of goals report, what does the data say, and do the two agree?
select
    goal_code,
    goal,
    period_label,
    status,
    subject_name,
    rule,
    data_period,
    data_value,
    compared_with,
    finding,
    agreement,
    note,
from mart.goal_evidence
order by agreement = 'disagrees' desc, goal_code, goal, subject_name;
