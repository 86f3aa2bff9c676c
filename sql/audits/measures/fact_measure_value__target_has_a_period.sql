-- warn: every target is for a period; set "period" on the source where neither the measure nor the document states one.
select
    documents.document,
    facts.source_locator,
    measures.measure,
    facts.raw_value,
from star.fact_measure_value as facts
inner join star.dim_scenario as scenarios
    on scenarios.scenario_key = facts.scenario_key
    and scenarios.scenario = 'target'
inner join star.dim_measure as measures
    on measures.measure_key = facts.measure_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where facts.period_key = 0;
