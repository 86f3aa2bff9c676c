-- warn: a line on the use of premises gives a cost or hours; fill it in, or leave the line out.
select
    documents.document,
    facts.source_locator,
    coalesce(facts.unlisted_premises, premises.premises) as premises,
from star.fact_premises_use as facts
inner join star.dim_premises as premises
    on premises.premises_key = facts.premises_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.cost is null and facts.hours_booked is null and facts.hours_available is null;
