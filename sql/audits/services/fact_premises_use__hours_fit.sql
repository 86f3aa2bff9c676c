-- warn: hours are not negative, and no more hours are booked than there are; correct the document. What it says is kept.
select
    documents.document,
    facts.source_locator,
    coalesce(facts.unlisted_premises, premises.premises) as premises,
    facts.hours_booked,
    facts.hours_available,
from star.fact_premises_use as facts
inner join star.dim_premises as premises
    on premises.premises_key = facts.premises_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.hours_booked < 0 or facts.hours_available < 0 or facts.hours_booked > facts.hours_available;
