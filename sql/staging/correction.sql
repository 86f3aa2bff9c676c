-- Grain: one row per correction, with the row that it hits, or the problem that keeps it from being applied.
create table staging.correction as
with documents as (
    select document_hash, document from staging.document
),
corrections as (
    select
        row_number() over (order by lower(document_hash), place, field, value) as correction_number,
        lower(trim(document_hash)) as hash_start,
        trim(place) as place,
        lower(regexp_replace(trim(place), '\s+', ' ', 'g')) as place_id,
        case when contains(field, '.') then lower(split_part(trim(field), '.', 1)) end as named_kind,
        case lower(split_part(trim(field), '.', -1))
            when 'status' then 'raw_status'
            when 'grade' then 'progress_grade'
            else lower(split_part(trim(field), '.', -1))
        end as field,
        trim(value) as new_value,
        trim(who) as who,
        trim(why) as why,
    from raw.correction
),
found_documents as (
    select
        corrections.correction_number,
        count(documents.document_hash) as documents_hit,
        min(documents.document_hash) as document_hash,
        min(documents.document) as document,
    from corrections
    left join documents
        on starts_with(documents.document_hash, corrections.hash_start)
    group by corrections.correction_number
),
fields as (
    select
        *,
        lower(place) as place_id,
        lower(concat(place, ', ', code)) as place_and_code_id,
    from staging.correctable_field
    where document_hash in (select document_hash from found_documents where documents_hit = 1)
),
found_rows as (
    select
        corrections.correction_number,
        count(fields.row_number) as rows_hit,
        min(fields.row_kind) as row_kind,
        min(fields.row_number) as row_number,
        min(fields.found_value) as old_value,
        min(fields.obstacle) as obstacle,
    from corrections
    inner join found_documents
        on found_documents.correction_number = corrections.correction_number
    left join fields
        on found_documents.documents_hit = 1
        and fields.document_hash = found_documents.document_hash
        and fields.field = corrections.field
        and fields.row_kind = coalesce(corrections.named_kind, fields.row_kind)
        and (fields.place_id = corrections.place_id or fields.place_and_code_id = corrections.place_id)
    group by corrections.correction_number
),
correction as (
    select
        corrections.hash_start,
        found_documents.document_hash,
        found_documents.document,
        corrections.place,
        corrections.named_kind,
        corrections.field,
        found_rows.row_kind,
        found_rows.row_number,
        found_rows.old_value,
        corrections.new_value,
        corrections.who,
        corrections.why,
        case
            when found_documents.documents_hit = 0 then 'no document in force has this hash'
            when found_documents.documents_hit > 1 then 'several documents in force have a hash that begins so; give more of it'
            when found_rows.rows_hit = 0 then 'no row with this field stands at this place; write the place as source_locator has it'
            when found_rows.rows_hit > 1 then format(
                '{} rows stand at this place; write the goal code after it ("line 27, S2"), or the kind of row before the field ("measure.unit")', found_rows.rows_hit
            )
            when found_rows.obstacle is not null then found_rows.obstacle
            when count(*) over same_field > 1 then 'another correction sets the same field of this row; keep one'
        end as problem,
    from corrections
    inner join found_documents
        on found_documents.correction_number = corrections.correction_number
    inner join found_rows
        on found_rows.correction_number = corrections.correction_number
    window same_field as (partition by found_documents.document_hash, found_rows.row_kind, found_rows.row_number, found_rows.rows_hit, corrections.field)
)
select * from correction;
