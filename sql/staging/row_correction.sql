-- Grain: one row per row of a document that a person has corrected: the corrected values by field, and the same in words.
create table staging.row_correction as
with corrections as (
    select
        *,
        case when length(old_value) > 80 then left(old_value, 80) || '…' else coalesce(old_value, '') end as old_shown,
        case when length(new_value) > 80 then left(new_value, 80) || '…' else coalesce(new_value, '') end as new_shown,
    from staging.correction
    where problem is null
),
row_correction as (
    select
        document_hash,
        row_kind,
        row_number,
        map(list(field order by field), list(new_value order by field)) as fields,
        string_agg(concat(field, ': ''', old_shown, ''' -> ''', new_shown, ''' (', who, ': ', why, ')'), '; ' order by field) as corrections,
    from corrections
    group by document_hash, row_kind, row_number
)
select * from row_correction;
