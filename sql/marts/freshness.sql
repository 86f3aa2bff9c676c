-- Grain: one row per source document in force.
create view mart.freshness as
with documents as (
    select * from star.dim_document where document_key <> 0
),
sources as (
    select * from audit.source
),
aged as (
    select
        documents.source,
        documents.document,
        documents.municipality_code,
        documents.received,
        case when periods.period_key <> 0 then periods.period_label end as period_label,
        case when periods.period_key <> 0 then periods.period_end end as period_end,
        periods.period_end = max(periods.period_end) over (partition by documents.source, documents.municipality_code) as is_newest,
        sources.late_after_days,
        cast(date_diff('day', case when periods.period_key <> 0 then periods.period_end end, current_date) as integer) as age_days,
    from documents
    inner join star.dim_period as periods
        on periods.period_key = documents.period_key
    left join sources
        on sources.source = documents.source
),
freshness as (
    select
        source,
        document,
        municipality_code,
        received,
        period_label,
        period_end,
        is_newest,
        late_after_days,
        age_days,
        case
            when age_days is null or late_after_days is null then 'unknown'
            when age_days > late_after_days then 'late'
            else 'fresh'
        end as state,
    from aged
)
select * from freshness;

comment on view mart.freshness is 'How old the data of each source is, judged today.';
comment on column mart.freshness.source is 'Configured source.';
comment on column mart.freshness.document is 'Name of the document.';
comment on column mart.freshness.municipality_code is 'Official code of the municipality.';
comment on column mart.freshness.received is 'Day on which the document was taken in.';
comment on column mart.freshness.period_label is 'Period that the document reports on; null where it states none.';
comment on column mart.freshness.period_end is 'Last day of that period.';
comment on column mart.freshness.is_newest is 'No document of this source and municipality reports on a later period.';
comment on column mart.freshness.late_after_days is 'Days after the end of the period from which the source counts as late; null where nobody has set it.';
comment on column mart.freshness.age_days is 'Days from the end of the period to today.';
comment on column mart.freshness.state is 'fresh, late, or unknown where no period or no limit is known.';
