-- Grain: one row per document that states peer values: how its figures add up in the fact.
create table audit.peer_value_reading as
with stated as (
    select * from staging.stated_peer_value
),
documents as (
    select * from staging.cost_document
),
readings as (
    select * from staging.document
),
counted as (
    select
        document_key,
        count(*) as values_staged,
        count(*) filter (where position > 1 and document_that_counts = document_key) as values_repeated,
        count(*) filter (where position > 1 and document_that_counts = document_key and value is distinct from value_that_counts) as values_contradicted,
        count(*) filter (where document_that_counts <> document_key) as values_superseded,
        count(*) filter (where document_that_counts <> document_key and value <> value_that_counts) as values_changed,
    from stated
    group by document_key
),
peer_value_reading as (
    select
        counted.document_key,
        documents.document,
        cast(readings.rows_sent as bigint) as values_sent,
        counted.values_staged,
        counted.values_repeated,
        counted.values_contradicted,
        counted.values_superseded,
        counted.values_changed,
    from counted
    inner join documents
        on documents.document_key = counted.document_key
    inner join readings
        on readings.document_hash = documents.document_hash
)
select * from peer_value_reading
order by document, document_key;

comment on table audit.peer_value_reading is 'How the figures of each document of peer values and statistics add up: staged = in the fact + repeated + superseded.';
comment on column audit.peer_value_reading.document_key is 'The document.';
comment on column audit.peer_value_reading.document is 'Name of the document.';
comment on column audit.peer_value_reading.values_sent is 'Figures that the reader sent to staging.';
comment on column audit.peer_value_reading.values_staged is 'Figures counted in staging, those without a value included.';
comment on column audit.peer_value_reading.values_repeated is 'Figures that the same document states once more.';
comment on column audit.peer_value_reading.values_contradicted is 'Repeated figures whose value is another one.';
comment on column audit.peer_value_reading.values_superseded is 'Figures that a document received later states too.';
comment on column audit.peer_value_reading.values_changed is 'Superseded figures whose value is another one.';
