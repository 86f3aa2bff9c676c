-- Grain: one row per measure of a municipality: goal, unit of organisation, group and name.
-- Where documents word it differently, the one received last speaks; a table of measures speaks where no document of goals does.
create table star.dim_measure as
with measures as (
    select * from staging.measure
),
documents as (
    select * from star.dim_document
),
newest as (
    select
        *,
        first_value(unit ignore nulls) over last_said as known_unit,
        first_value(better ignore nulls) over last_said as known_better,
        first_value(data_source ignore nulls) over last_said as known_source,
    from measures
    window last_said as (partition by measure_id order by is_listed, received desc, document_hash, row_number rows between unbounded preceding and unbounded following)
    qualify row_number() over (partition by measure_id order by is_listed, received desc, document_hash, row_number) = 1
),
corrected as (
    select
        measure_id,
        string_agg(distinct corrections, '; ' order by corrections) as corrections,
    from measures
    group by measure_id
),
dim_measure as (
    select
        surrogate_key(newest.measure_id) as measure_key,
        newest.measure_id,
        newest.municipality_code,
        newest.goal_code,
        newest.goal,
        newest.org_unit,
        newest.measure,
        newest.measure_group,
        newest.known_unit as unit,
        newest.known_better as better,
        newest.known_source as data_source,
        newest.measure_text,
        coalesce(documents.document_key, 0) as document_key,
        newest.source_locator,
        corrected.corrections,
    from newest
    inner join corrected
        on corrected.measure_id = newest.measure_id
    left join documents
        on documents.document_hash = newest.document_hash
    union all by name
    select
        0 as measure_key,
        '' as measure_id,
        '' as municipality_code,
        'unknown' as measure,
        '' as measure_text,
        0 as document_key,
        '' as source_locator,
)
select * from dim_measure
order by municipality_code, goal_code, measure_id;

comment on table star.dim_measure is 'What is measured: one row per measure of a goal, with or without values; key 0 is the unknown measure.';
comment on column star.dim_measure.measure_key is 'Surrogate key, from municipality, goal, unit of organisation, group and name.';
comment on column star.dim_measure.measure_id is 'Natural key: municipality, goal, unit of organisation, group and folded name.';
comment on column star.dim_measure.municipality_code is 'Official code of the municipality.';
comment on column star.dim_measure.goal_code is 'Code of the goal that it measures, as printed.';
comment on column star.dim_measure.goal is 'Title of that goal, as printed beside the measure.';
comment on column star.dim_measure.org_unit is 'Service area or company that it belongs to; null where the document names none.';
comment on column star.dim_measure.measure is 'What is measured, without its numbers.';
comment on column star.dim_measure.measure_group is 'Heading inside its table under which the measure stands; null where it stands under none.';
comment on column star.dim_measure.unit is 'Unit of its values as printed; the unit of the target where target and baseline differ.';
comment on column star.dim_measure.better is 'up or down: which way is good; null where no text tells.';
comment on column star.dim_measure.data_source is 'Where its values come from, as printed.';
comment on column star.dim_measure.measure_text is 'The whole text of the measure, as the newest document prints it.';
comment on column star.dim_measure.document_key is 'The newest document of goals that names it, or else the newest table of measures.';
comment on column star.dim_measure.source_locator is 'Where in that document.';
comment on column star.dim_measure.corrections is 'What persons corrected in the rows that name the measure, in all documents; null where nothing was.';
