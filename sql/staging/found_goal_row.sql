-- Grain: one row per goal, unit and document, as the reader found it or a person recovered it from the rejected rows.
-- A recovered row comes after all found ones of its document, and is as sure as the person who wrote it.
create view staging.found_goal_row as
with found as (
    select * from raw.goal_row
),
recovered as (
    select * from staging.recovered_row where not is_revision
),
last_rows as (
    select document_hash, max(row_number) as row_number from found group by document_hash
),
found_goal_row as (
    select
        *,
        cast(null as integer) as recovered_in_run,
    from found
    union all by name
    select
        recovered.document_hash,
        cast(coalesce(last_rows.row_number, 0) + recovered.rejected_row_number as integer) as row_number,
        recovered.municipality_code,
        recovered.period_start,
        recovered.period_end,
        recovered.goal_level,
        recovered.goal_code,
        recovered.goal,
        recovered.parent_code,
        recovered.unit,
        recovered.means,
        recovered.raw_status,
        recovered.progress_grade,
        recovered.target_year,
        recovered.proposed_target_year,
        false as proposes_shift,
        recovered.risk,
        recovered.responsible,
        recovered.narrative,
        cast(1 as decimal(4, 3)) as confidence,
        recovered.place as source_locator,
        recovered.run_number as recovered_in_run,
    from recovered
    left join last_rows
        on last_rows.document_hash = recovered.document_hash
)
select * from found_goal_row;
