-- Grain: one row per goal and row of a dated document of council decisions that names it.
create table staging.goal_decision as
with revisions as (
    select * from staging.goal_revision where is_dated
),
listed as (
    select * from staging.goal_status where is_dated and document_role = 'decision'
),
goal_decision as (
    select
        document_hash,
        row_number,
        received,
        goal_id,
        municipality_code,
        goal_level,
        goal_code,
        goal,
        cast(null as varchar) as parent_code,
        unit_key,
        effective_on,
        old_target_year,
        new_target_year,
        old_means,
        new_means,
        means_changed,
        source_locator,
    from revisions
    union all
    -- A goal that such a document sets out rather than revises: what was before is not told.
    select
        document_hash,
        row_number,
        received,
        goal_id,
        municipality_code,
        goal_level,
        goal_code,
        goal,
        parent_code,
        unit_key,
        said_on as effective_on,
        null as old_target_year,
        target_year as new_target_year,
        null as old_means,
        means as new_means,
        means is not null as means_changed,
        source_locator,
    from listed
)
select * from goal_decision;
