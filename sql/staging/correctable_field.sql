-- Grain: one row per field that a person may correct, of every row of every document.
-- obstacle says why this row's field cannot be corrected: a number stands for the only value of its kind that a measure has.
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
    from staging.found_revision_row
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
measure_values as (
    select * from staging.found_measure_value_row
),
value_fields as (
    select
        measure_rows.document_hash,
        measure_rows.row_kind,
        measure_rows.row_number,
        measure_rows.place,
        measure_rows.code,
        kinds.field,
        case when count(measure_values.row_number) = 1 then min(coalesce(rtrim(rtrim(cast(measure_values.value as varchar), '0'), '.'), measure_values.raw_value)) end as found_value,
        case
            when count(measure_values.row_number) = 0 then 'this measure has no value of this kind; correct the document and drop it again'
            when count(measure_values.row_number) > 1 then format(
                'this measure has {} values of this kind and nothing tells which is meant; correct the document and drop it again', count(measure_values.row_number)
            )
        end as obstacle,
    from measure_rows
    cross join (values ('target_value'), ('baseline_value'), ('actual_value')) as kinds (field)
    left join measure_values
        on measure_values.document_hash = measure_rows.document_hash
        and measure_values.row_number = measure_rows.row_number
        and measure_values.field = kinds.field
    group by all
),
correctable_field as (
    select * from goal_fields
    union all by name
    select * from revision_fields
    union all by name
    select * from measure_fields
    union all by name
    select * from value_fields
)
select * from correctable_field;
