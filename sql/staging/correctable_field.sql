-- Grain: one row per field that a person may correct, of every row of every document.
create view staging.correctable_field as
with goal_rows as (
    select
        document_hash,
        'goal' as row_kind,
        row_number,
        source_locator as place,
        goal_code as code,
        goal_level,
        goal_code,
        goal,
        parent_code,
        unit,
        means,
        raw_status,
        cast(progress_grade as varchar) as progress_grade,
        cast(target_year as varchar) as target_year,
        cast(proposed_target_year as varchar) as proposed_target_year,
        risk,
        responsible,
        narrative,
    from staging.found_goal_row
),
goal_fields as (
    select * from goal_rows
    unpivot include nulls (found_value for field in (columns(* exclude (document_hash, row_kind, row_number, place, code))))
),
revision_rows as (
    select
        document_hash,
        'revision' as row_kind,
        row_number,
        source_locator as place,
        goal_code as code,
        goal_level,
        goal_code,
        goal,
        unit,
        cast(old_target_year as varchar) as old_target_year,
        cast(new_target_year as varchar) as new_target_year,
        old_means,
        new_means,
    from raw.revision_row
),
revision_fields as (
    select * from revision_rows
    unpivot include nulls (found_value for field in (columns(* exclude (document_hash, row_kind, row_number, place, code))))
),
measure_rows as (
    select
        document_hash,
        'measure' as row_kind,
        row_number,
        source_locator as place,
        goal_code as code,
        measure,
        goal_code,
        goal,
        org_unit,
        unit,
        better,
        data_source,
    from raw.measure_row
),
measure_fields as (
    select * from measure_rows
    unpivot include nulls (found_value for field in (columns(* exclude (document_hash, row_kind, row_number, place, code))))
),
correctable_field as (
    select * from goal_fields
    union all by name
    select * from revision_fields
    union all by name
    select * from measure_fields
)
select * from correctable_field;
