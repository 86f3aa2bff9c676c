-- Grain: one row per configured source.
create table audit.source as
with sources as (
    select * from raw.source
),
source as (
    select
        source,
        source_kind,
        municipality_code,
        late_after_days,
    from sources
)
select * from source
order by source;

comment on table audit.source is 'The sources as they were configured when this generation was built.';
comment on column audit.source.source is 'Name of the source.';
comment on column audit.source.source_kind is 'Kind of the source.';
comment on column audit.source.municipality_code is 'Official code of the municipality that it speaks for; empty where none is configured.';
comment on column audit.source.late_after_days is 'Days after the end of a period from which the source counts as late.';
