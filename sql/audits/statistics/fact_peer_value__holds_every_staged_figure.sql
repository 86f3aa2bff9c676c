-- error: every figure that a document states of a peer is in the fact, save those that it repeats or that a later document states, and the staged figures are those that the reader sent.
with facts as (
    select document_key, count(*) as peer_values from star.fact_peer_value group by document_key
),
readings as (
    select * from audit.peer_value_reading
),
offenders as (
    select
        readings.document,
        coalesce(readings.document_key, facts.document_key) as document_key,
        readings.values_sent,
        readings.values_staged,
        readings.values_repeated,
        readings.values_superseded,
        coalesce(facts.peer_values, 0) as peer_values,
    from readings
    full join facts
        on facts.document_key = readings.document_key
)
select * from offenders
where
    peer_values is distinct from values_staged - values_repeated - values_superseded
    or values_staged is distinct from values_sent;
