-- Grain: one row per document that its source offered and that could not be read when this generation was built.
create table audit.refused_document as
with refused as (
    select * from raw.refused_document
),
refused_document as (
    select
        document,
        source,
        code,
        message,
    from refused
)
select * from refused_document
order by source, document, code;

comment on table audit.refused_document is 'Documents that their source offered and that could not be read.';
comment on column audit.refused_document.document is 'Name of the document inside its source.';
comment on column audit.refused_document.source is 'Configured source.';
comment on column audit.refused_document.code is 'Stable code of the reason.';
comment on column audit.refused_document.message is 'What was found, what was expected, what to do.';
