-- Grain: one row per measure and document: what documents of goals name, and what tables of measures list.
create table staging.measure as
with document_measures as (
    select * from staging.document_measure
),
listed_measures as (
    select * from staging.listed_measure
),
measure as (
    select
        *,
        false as is_listed,
    from document_measures
    union all by name
    select
        *,
        true as is_listed,
    from listed_measures
)
select * from measure;
