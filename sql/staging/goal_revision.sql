-- Grain: one row per goal as one document of council decisions lists it. A decision takes effect on the first day of its document's period.
create table staging.goal_revision as
with revision_rows as (
    select * from staging.revision_row
),
identities as (
    select * from staging.goal_identity where is_revision
),
documents as (
    select * from staging.document
),
goal_revision as (
    select
        revision_rows.document_hash,
        revision_rows.row_number,
        documents.received,
        coalesce(revision_rows.municipality_code, '') as municipality_code,
        coalesce(revision_rows.period_start, date '1900-01-01') as effective_on,
        revision_rows.period_start is not null as is_dated,
        identities.goal_id,
        revision_rows.goal_level,
        revision_rows.goal_code,
        trim(revision_rows.goal) as goal,
        trim(revision_rows.unit) as unit,
        coalesce(folded(revision_rows.unit), '') as unit_key,
        revision_rows.old_target_year,
        revision_rows.new_target_year,
        trim(revision_rows.old_means) as old_means,
        trim(revision_rows.new_means) as new_means,
        coalesce(revision_rows.new_target_year <> coalesce(revision_rows.old_target_year, 0), false) as target_year_changed,
        coalesce(folded(revision_rows.new_means) <> coalesce(folded(revision_rows.old_means), ''), false) as means_changed,
        revision_rows.confidence,
        revision_rows.source_locator,
        revision_rows.corrections,
        revision_rows.recovered_in_run,
    from revision_rows
    inner join identities
        on identities.document_hash = revision_rows.document_hash
        and identities.row_number = revision_rows.row_number
    left join documents
        on documents.document_hash = revision_rows.document_hash
)
select * from goal_revision;
