-- Grain: one row per line of a table of measures, as a value of its measure.
-- A target is met from the side that is better; where nobody says which that is, by the number itself. No line is a baseline: tables do not say so.
create view staging.listed_measure_value as
with lines as (
    select * from staging.listed_measure_line
),
measures as (
    select * from staging.listed_measure
),
listed_measure_value as (
    select
        lines.document_hash,
        lines.row_number,
        lines.value_number,
        measures.measure_id,
        measures.goal_id,
        measures.municipality_code,
        lines.scenario,
        false as is_baseline,
        make_date(cast(lines.period_key // 100000000 as integer), cast(lines.period_key // 1000000 % 100 as integer), 1) as period_start,
        last_day(make_date(cast(lines.period_key % 1000000 // 100 as integer), cast(lines.period_key % 100 as integer), 1)) as period_end,
        case
            when lines.scenario <> 'target' then '='
            when measures.better = 'up' then '>='
            when measures.better = 'down' then '<='
            else '='
        end as value_operator,
        lines.value,
        lines.raw_value,
        measures.confidence,
        lines.source_locator,
        cast(null as varchar) as corrections,
    from lines
    inner join measures
        on measures.document_hash = lines.document_hash
        and measures.row_number = lines.row_number
)
select * from listed_measure_value;
