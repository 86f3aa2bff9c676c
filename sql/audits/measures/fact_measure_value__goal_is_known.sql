-- warn: the goal that a measure names is listed by some document; load the document that lists it.
select distinct
    documents.document,
    facts.source_locator,
    measures.goal_code,
    measures.goal,
from star.fact_measure_value as facts
inner join star.dim_measure as measures
    on measures.measure_key = facts.measure_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.goal_key = 0 and (measures.goal is not null or measures.goal_code is not null);
