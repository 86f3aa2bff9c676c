-- Grain: one row per figure that a document states of a municipality or area: tables of peers, JSON-stat and Sotkanet alike.
-- Of several that state the same, position 1 counts: the document received last, in it a row with a value, then the first.
create table staging.stated_peer_value as
with peer_value_rows as (
    select * from raw.peer_value_row
),
observations as (
    select * from raw.observation_row
),
sotkanet_values as (
    select * from staging.sotkanet_value
),
stated as (
    select
        document_key,
        row_number() over (partition by document_key order by sheet, source_line) as row_number,
        trim(indicator) as indicator,
        cast(null as varchar) as indicator_code,
        '' as breakdown,
        municipality_code as area_code,
        cast(null as varchar) as area,
        municipality_code,
        make_date(year, 1, 1) as period_start,
        make_date(year, 12, 31) as period_end,
        value,
        cast(null as varchar) as unit,
        cast(null as varchar) as missing_reason,
        cast(null as varchar) as value_status,
        false as is_provisional,
        place(sheet, source_line) as source_locator,
    from peer_value_rows
    union all by name
    select
        surrogate_key(document_hash) as document_key,
        row_number,
        trim(indicator) as indicator,
        indicator_code,
        breakdown,
        area_code,
        area,
        municipality_code,
        period_start,
        period_end,
        value,
        unit,
        missing_reason,
        value_status,
        is_provisional,
        source_locator,
    from observations
    union all by name
    select
        surrogate_key(document_hash) as document_key,
        row_number,
        indicator,
        indicator_code,
        breakdown,
        area_code,
        area,
        municipality_code,
        period_start,
        period_end,
        value,
        unit,
        missing_reason,
        false as is_provisional,
        'row ' || row_number as source_locator,
    from sotkanet_values
),
documents as (
    select * from staging.cost_document
),
stated_peer_value as (
    select
        stated.*,
        row_number() over same_figure as position,
        first_value(stated.document_key) over same_figure as document_that_counts,
        first_value(stated.value) over same_figure as value_that_counts,
    from stated
    inner join documents
        on documents.document_key = stated.document_key
    window same_figure as (
        partition by stated.indicator, stated.breakdown, coalesce(stated.municipality_code, 'area ' || stated.area_code), stated.period_start, stated.period_end
        order by documents.precedence, stated.value is null, stated.row_number
    )
)
select * from stated_peer_value;
