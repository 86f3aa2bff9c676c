-- warn: every line of vocabulary/goal-evidence.csv means one measure, product or indicator that the data has.
select
    place,
    problem,
    given,
    known,
from audit.evidence_problem
where problem in ('unknown_subject', 'ambiguous_subject');
