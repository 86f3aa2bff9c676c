-- warn: every goal of vocabulary/goal-evidence.csv has data that its rule can judge.
select
    evidence_place,
    goal_code,
    goal,
    subject,
    rule,
    note,
from mart.goal_evidence
where finding = 'no_data' and note not in ('unknown_subject', 'ambiguous_subject');
