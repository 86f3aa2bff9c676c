-- Grain: one row per rejected row of a document in force that a person has corrected and replayed.
-- In a document of council decisions it is a revision, elsewhere a goal.
create view staging.recovered_row as
with recovered as (
    select * from raw.recovered_row
),
rejected as (
    select * from raw.rejected_row
    qualify row_number() over (partition by document_hash, place, raw_text order by row_number) = 1
),
readings as (
    select * from raw.document_reading
),
recovered_row as (
    select
        recovered.*,
        rejected.row_number as rejected_row_number,
        readings.document_role = 'decision' as is_revision,
        readings.municipality_code,
        readings.period_start,
        readings.period_end,
    from recovered
    inner join readings
        on readings.document_hash = recovered.document_hash
    inner join rejected
        on rejected.document_hash = recovered.document_hash
        and rejected.place = recovered.place
        and rejected.raw_text = recovered.raw_text
)
select * from recovered_row;
