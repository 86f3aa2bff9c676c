-- Grain: one row per source document in force, and one per configured source and its municipality where no document is.
-- The state is that of the source and municipality today, by its newest period: late where that does not reach as far as a due date that has passed
-- asks, or has ended more than late_after_days ago; unknown where neither is configured, or no period is known. Without any document a passed due date
-- makes it late, and late_after_days nothing. A document without a period says nothing of how far the data reaches: unknown.
create view mart.freshness as
with documents as (
    select * from star.dim_document where document_key <> 0
),
sources as (
    select * from audit.source
),
due_dates as (
    select * from audit.source_due_date
),
held as (
    select
        documents.source,
        documents.document,
        documents.document_hash,
        documents.municipality_code,
        documents.received,
        case when periods.period_key <> 0 then periods.period_label end as period_label,
        case when periods.period_key <> 0 then periods.period_end end as period_end,
    from documents
    inner join star.dim_period as periods
        on periods.period_key = documents.period_key
    union all by name
    select
        sources.source,
        sources.municipality_code,
    from sources
    anti join documents
        on documents.source = sources.source
        and (documents.municipality_code = sources.municipality_code or sources.municipality_code = '')
),
ranked as (
    select
        *,
        max(period_end) over of_source as newest_period_end,
        row_number() over (of_source order by period_end desc nulls last, received desc, document, document_hash) = 1 as is_newest,
    from held
    window of_source as (partition by source, municipality_code)
),
-- The due dates around today, and the day through which data must be there on each.
days_due as (
    select
        source,
        due_name,
        least(make_date(due_year, due_month, 1) + due_day - 1, last_day(make_date(due_year, due_month, 1))) as due_date,
        last_day(make_date(due_year, covers_month, 1)) as covers_end,
    from (
        select
            *,
            unnest(range(year(current_date) - 1, year(current_date) + 2)) as due_year,
        from due_dates
    ) as yearly
),
dues as (
    select
        source,
        due_name,
        due_date,
        case when covers_end < due_date then covers_end else last_day(cast(covers_end - interval 1 year as date)) end as through,
        due_date < current_date as has_passed,
    from days_due
),
-- Of what has passed and is missing, that which reaches furthest; else what is due next.
judged_dues as (
    select
        ranked.source,
        ranked.municipality_code,
        dues.due_name,
        dues.due_date,
        case when dues.has_passed then dues.through end as missing_through,
    from ranked
    inner join dues
        on dues.source = ranked.source
        and (not dues.has_passed or ranked.newest_period_end is null or ranked.newest_period_end < dues.through)
    where ranked.is_newest
    qualify row_number() over (
        partition by ranked.source, ranked.municipality_code
        order by dues.has_passed desc, case when dues.has_passed then dues.through end desc, dues.due_date, dues.due_name
    ) = 1
),
aged as (
    select
        ranked.source,
        ranked.document,
        ranked.municipality_code,
        ranked.received,
        ranked.period_label,
        ranked.period_end,
        ranked.is_newest,
        sources.late_after_days,
        cast(date_diff('day', ranked.period_end, current_date) as integer) as age_days,
        judged_dues.due_name,
        judged_dues.due_date,
        judged_dues.missing_through,
        case
            when ranked.document is not null and ranked.period_end is null then 'no_period'
            when judged_dues.missing_through is not null then 'due_date_passed'
            when date_diff('day', ranked.newest_period_end, current_date) > sources.late_after_days then 'too_old'
            when sources.late_after_days is null and judged_dues.due_name is null then 'nothing_configured'
            when ranked.document is null then 'no_document'
            else 'in_time'
        end as reason,
    from ranked
    left join sources
        on sources.source = ranked.source
    left join judged_dues
        on judged_dues.source = ranked.source
        and judged_dues.municipality_code = ranked.municipality_code
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
            when reason in ('due_date_passed', 'too_old') then 'late'
            when reason = 'in_time' then 'fresh'
            else 'unknown'
        end as state,
        reason,
        due_name,
        due_date,
        missing_through,
    from aged
)
select * from freshness;

comment on view mart.freshness is 'How old the data of each source is, judged today.';
comment on column mart.freshness.source is 'Configured source.';
comment on column mart.freshness.document is 'Name of the document; null where the source has none for this municipality.';
comment on column mart.freshness.municipality_code is 'Official code of the municipality.';
comment on column mart.freshness.received is 'Day on which the document was taken in.';
comment on column mart.freshness.period_label is 'Period that the document reports on; null where it states none.';
comment on column mart.freshness.period_end is 'Last day of that period.';
comment on column mart.freshness.is_newest is 'True in one row of each source and municipality: that of the latest period, of several the document received last. Ask for it to have a row per source.';
comment on column mart.freshness.late_after_days is 'Days after the end of the newest period from which the source counts as late; null where nobody has set it.';
comment on column mart.freshness.age_days is 'Days from the end of the period of the document to today.';
comment on column mart.freshness.state is 'fresh, late or unknown: of the source and municipality today, so that an older document of a fresh source is fresh too; unknown where no period, or neither due dates nor days are known.';
comment on column mart.freshness.reason is 'Why: in_time, due_date_passed, too_old (late_after_days), no_period (the document states none), no_document, or nothing_configured.';
comment on column mart.freshness.due_name is 'The due date that was missed; where none was, the next one. Null where the source has none.';
comment on column mart.freshness.due_date is 'Its day: past where it was missed, else to come. Data are in time through the day itself.';
comment on column mart.freshness.missing_through is 'Last day of the period through which data should have been there by then; null where nothing is missing.';
