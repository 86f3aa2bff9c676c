-- warn: every correction applies to one row of one document in force; put right those in vocabulary/corrections.csv that do not.
select
    coalesce(document, document_hash) as document,
    place,
    field,
    problem,
from audit.correction
where not is_applied;
