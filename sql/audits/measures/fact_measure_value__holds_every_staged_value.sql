-- error: every staged value of a measure is a fact and nothing else is, and every staged measure has its row in the dimension.
with facts as (
    select document_key, count(*) as facts from star.fact_measure_value group by document_key
),
readings as (
    select * from audit.measure_reading
),
offenders as (
    select
        coalesce(readings.document_key, facts.document_key) as document_key,
        readings.measures_staged,
        readings.measures_known,
        readings.values_staged,
        coalesce(facts.facts, 0) as facts,
    from readings
    full join facts
        on facts.document_key = readings.document_key
    where
        coalesce(facts.facts, 0) <> coalesce(readings.values_staged, 0)
        or readings.measures_known <> readings.measures_staged
)
select * from offenders;
