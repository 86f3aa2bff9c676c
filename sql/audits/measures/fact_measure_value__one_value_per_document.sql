-- warn: a document gives one value of a measure for a period and scenario; the first one counts.
select
    documents.document,
    measures.measure,
    periods.period_label,
    string_agg(facts.raw_value, '; ' order by facts.row_number, facts.value_number) as values_found,
    string_agg(distinct facts.source_locator, '; ' order by facts.source_locator) as places,
from star.fact_measure_value as facts
inner join star.dim_measure as measures
    on measures.measure_key = facts.measure_key
inner join star.dim_period as periods
    on periods.period_key = facts.period_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
group by facts.measure_key, facts.period_key, facts.scenario_key, facts.document_key, documents.document, measures.measure, periods.period_label
having count(distinct (facts.value, facts.value_operator)) > 1;
