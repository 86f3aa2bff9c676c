-- Grain: one row per row of a document that names a goal: as it is reported or planned, or as the council revised it.
-- title_id is the goal's title as a key: municipality, code and wording; case, punctuation, hyphens and white space do not count.
-- Titles without a code are often alike in several service areas or companies ("Result of the year"), so the area tells them apart.
create table staging.goal_mention as
with goal_rows as (
    select * from staging.goal_row
),
revision_rows as (
    select * from staging.revision_row
),
mentions as (
    select
        document_hash,
        row_number,
        false as is_revision,
        coalesce(municipality_code, '') as municipality_code,
        goal_level,
        goal_code,
        goal,
        unit,
        means,
        cast(null as varchar) as old_means,
        source_locator,
        recovered_in_run is not null as is_recovered,
    from goal_rows
    union all
    select
        document_hash,
        row_number,
        true as is_revision,
        coalesce(municipality_code, '') as municipality_code,
        goal_level,
        goal_code,
        goal,
        unit,
        new_means as means,
        old_means,
        source_locator,
        recovered_in_run is not null as is_recovered,
    from revision_rows
),
goal_mention as (
    select
        document_hash,
        row_number,
        is_revision,
        municipality_code,
        goal_level,
        coalesce(code_key(goal_code), '') as code_key,
        trim(goal_code) as goal_code,
        trim(goal) as goal,
        coalesce(folded(unit), '') as unit_key,
        coalesce(folded(means), '') as folded_means,
        coalesce(folded(old_means), '') as folded_old_means,
        source_locator,
        case when goal_code is null then coalesce(folded(unit), '') else '' end as uncoded_unit,
        concat_ws('|', municipality_code, coalesce(code_key(goal_code), ''), folded(goal), nullif(uncoded_unit, '')) as title_id,
        is_recovered,
    from mentions
)
select * from goal_mention;
