-- error: every staged revision of a document is a fact, and nothing else is.
with facts as (
    select document_key, count(*) as facts from star.fact_goal_revision group by document_key
),
readings as (
    select * from audit.document_reading
),
offenders as (
    select
        readings.document,
        readings.document_key,
        readings.revision_rows,
        coalesce(facts.facts, 0) as facts,
    from readings
    full join facts
        on facts.document_key = readings.document_key
    where coalesce(facts.facts, 0) <> coalesce(readings.revision_rows, 0)
)
select * from offenders;
