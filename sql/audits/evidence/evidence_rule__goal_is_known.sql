-- warn: every line of vocabulary/goal-evidence.csv means one goal; put right its code, wording or service area.
select
    place,
    problem,
    given,
    known,
from audit.evidence_problem
where problem in ('unknown_goal', 'ambiguous_goal');
