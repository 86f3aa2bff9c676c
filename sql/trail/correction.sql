-- Grain: one row per correction that a person wrote down, applied or not.
create table audit.correction as
with corrections as (
    select * from staging.correction
),
correction as (
    select
        document,
        coalesce(document_hash, hash_start) as document_hash,
        place,
        concat_ws('.', named_kind, field) as field,
        case when problem is null then old_value end as old_value,
        new_value,
        who,
        why,
        problem is null as is_applied,
        problem,
    from corrections
)
select * from correction
order by document_hash, place, field, new_value;

comment on table audit.correction is 'Corrections of vocabulary/corrections.csv: what a document says, what was put in its place, by whom and why.';
comment on column audit.correction.document is 'Name of the document; null where none in force has the hash.';
comment on column audit.correction.document_hash is 'SHA-256 of the document, or what was given of it where no document in force has it.';
comment on column audit.correction.place is 'Where the row stands, as the correction gives it.';
comment on column audit.correction.field is 'The field corrected, with the kind of row before it where the correction names one.';
comment on column audit.correction.old_value is 'What the document says; null where that is nothing, and where the correction was not applied.';
comment on column audit.correction.new_value is 'What stands in the star instead; null where the field was cleared.';
comment on column audit.correction.who is 'Who answers for the correction, a role or a name as the city chose.';
comment on column audit.correction.why is 'On what grounds.';
comment on column audit.correction.is_applied is 'The correction is in the star.';
comment on column audit.correction.problem is 'Why it was not applied; null where it was.';
