-- Grain: one row per source document with measures: how its measures and their values add up.
create table audit.measure_reading as
with measures as (
    select * from staging.measure
),
measure_values as (
    select document_hash, count(*) as staged from staging.measure_value group by document_hash
),
known as (
    select measure_id from star.dim_measure
),
measure_reading as (
    select
        surrogate_key(measures.document_hash) as document_key,
        cast(count(*) as integer) as measures_staged,
        cast(count(known.measure_id) as integer) as measures_known,
        cast(coalesce(any_value(measure_values.staged), 0) as integer) as values_staged,
    from measures
    left join known
        on known.measure_id = measures.measure_id
    left join measure_values
        on measure_values.document_hash = measures.document_hash
    group by measures.document_hash
)
select * from measure_reading
order by document_key;

comment on table audit.measure_reading is 'How the measures of each document add up: every one has its row in star.dim_measure, every value is a fact.';
comment on column audit.measure_reading.document_key is 'The document in star.dim_document.';
comment on column audit.measure_reading.measures_staged is 'Measures counted in staging.';
comment on column audit.measure_reading.measures_known is 'Of these, measures with a row in star.dim_measure.';
comment on column audit.measure_reading.values_staged is 'Values of measures counted in staging.';
