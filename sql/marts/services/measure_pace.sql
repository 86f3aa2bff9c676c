-- Grain: one row per measure and target period that mart.measure has.
-- Time is counted from period end to period end, in years of twelve months. With B the baseline, L the target's level, R the newest reading (the
-- baseline itself where there is none since), b, r and t the ends of their periods, and t the end of the target period:
--   pace_so_far = (R - B) / (r - b)      pace_needed = (L - R) / (t - r)      projected_year = year of r + (L - R) / pace_so_far
-- No baseline is invented for the mart of measures; where none is stated, the pace counts from the first reading before the end of the target period.
-- Readings of years and of running periods are taken as they are: of a sum over months, compare like with like.
create view mart.measure_pace as
with measures as (
    select * from mart.measure where target_period is not null
),
periods as (
    select * from star.dim_period where period_key <> 0
),
readings as (
    select
        facts.measure_key,
        periods.period_label,
        periods.period_start,
        periods.period_end,
        facts.value,
        documents.received,
        documents.document_hash,
        facts.row_number,
        facts.value_number,
    from star.fact_measure_value as facts
    inner join star.dim_document as documents
        on documents.document_key = facts.document_key
    inner join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
        and scenarios.scenario = 'actual'
    inner join periods
        on periods.period_key = facts.period_key
    where facts.value is not null and not facts.is_baseline
),
-- Of periods that end together the longest, as the document received last has it.
first_readings as (
    select
        measure_key,
        period_label,
        period_end,
        value,
    from readings
    qualify row_number() over (partition by measure_key order by period_end, period_start, received desc, document_hash, row_number, value_number) = 1
),
dated as (
    select
        measures.*,
        measures.baseline_value is not null as is_baseline_stated,
        case when measures.baseline_value is not null then measures.baseline_period else first_readings.period_label end as start_period,
        case when measures.baseline_value is not null then baselines.period_end else first_readings.period_end end as start_end,
        coalesce(measures.baseline_value, first_readings.value) as start_value,
        case when measures.actual_value is not null then actuals.period_end end as actual_end,
        targets.period_end as target_end,
    from measures
    left join periods as baselines
        on baselines.period_label = measures.baseline_period
    left join periods as actuals
        on actuals.period_label = measures.actual_period
    left join periods as targets
        on targets.period_label = measures.target_period
    left join first_readings
        on first_readings.measure_key = measures.measure_key
        and first_readings.period_end < targets.period_end
),
timed as (
    select
        *,
        coalesce(actual_value, start_value) as reading,
        date_diff('month', start_end, actual_end) / 12 as years_so_far,
        date_diff('month', coalesce(actual_end, case when actual_value is null then start_end end), target_end) / 12 as years_left,
        case replace(target_operator, 'change', '')
            when '>=' then reading >= target_level
            when '<=' then reading <= target_level
            when '>' then reading > target_level
            when '<' then reading < target_level
            else reading = target_level
        end as is_reached,
    from dated
),
paced as (
    select
        *,
        case when years_so_far > 0 then cast(actual_value - start_value as double) / years_so_far end as pace_so_far,
        case when is_reached then 0 when years_left > 0 then cast(target_level - reading as double) / years_left end as pace_needed,
        cast(target_level - reading as double) as gap,
    from timed
),
judged as (
    select
        *,
        -- Whole months, the one under way counted; rounded first, so that a sixteenth decimal adds none.
        case when sign(pace_so_far) = sign(gap) and gap <> 0 and gap / pace_so_far <= 100 then cast(ceil(round(gap / pace_so_far * 12, 6)) as integer) end as months_to_level,
        case
            when target_level is null then 'no_target_level'
            when target_end is null then 'no_target_period'
            when reading is null then 'no_reading'
            when is_reached then 'reached'
            when start_value is null or start_end is null then 'no_baseline'
            when coalesce(years_so_far, 0) <= 0 then 'no_later_reading'
            when pace_so_far = 0 then 'no_movement'
            when sign(pace_so_far) = -sign(gap) then 'moving_away'
            when gap = 0 then 'operator_not_met'
            when gap / pace_so_far > 100 then 'over_a_hundred_years'
        end as reason,
    from paced
),
measure_pace as (
    select
        municipality_code,
        goal_code,
        goal,
        org_unit,
        measure,
        measure_group,
        unit,
        better,
        start_period as baseline_period,
        start_value as baseline_value,
        is_baseline_stated,
        target_period,
        target_operator,
        target_level,
        actual_period,
        actual_value,
        years_so_far,
        years_left,
        round(pace_so_far, 6) as pace_so_far,
        round(pace_needed, 6) as pace_needed,
        case when reason is null then cast((year(actual_end) * 12 + month(actual_end) - 1 + months_to_level) // 12 as integer) end as projected_year,
        reason,
        case
            when reason = 'reached' then 'reached'
            when reason = 'moving_away' then 'moving_away'
            when reason in ('no_movement', 'operator_not_met', 'over_a_hundred_years') then 'behind_pace'
            when reason is not null then 'unknown'
            when years_left > 0 and abs(pace_so_far) >= abs(pace_needed) - 1e-9 then 'on_pace'
            else 'behind_pace'
        end as state,
        document,
        source_locator,
        measure_key,
    from judged
)
select * from measure_pace;

comment on view mart.measure_pace is 'Whether measures reach their targets in time: the pace needed, the pace so far, and the year in which that would get there.';
comment on column mart.measure_pace.municipality_code is 'Official code of the municipality.';
comment on column mart.measure_pace.goal_code is 'Code of the goal that it measures, as printed.';
comment on column mart.measure_pace.goal is 'Title of that goal.';
comment on column mart.measure_pace.org_unit is 'Service area or company; null where the document names none.';
comment on column mart.measure_pace.measure is 'What is measured, without its numbers.';
comment on column mart.measure_pace.measure_group is 'Heading inside its table under which the measure stands; null where it stands under none.';
comment on column mart.measure_pace.unit is 'Unit of the target as printed, else of the other values.';
comment on column mart.measure_pace.better is 'up or down: which way is good; null where no text tells.';
comment on column mart.measure_pace.baseline_period is 'Period from which the pace counts.';
comment on column mart.measure_pace.baseline_value is 'The value of that period: the stated baseline, else the first reading before the end of the target period.';
comment on column mart.measure_pace.is_baseline_stated is 'A document states the baseline; false where the first reading stands in for it.';
comment on column mart.measure_pace.target_period is 'Period by the end of which the target is to be met.';
comment on column mart.measure_pace.target_operator is '>=, <=, >, < or =; with "change" before it where the target is a change from the baseline.';
comment on column mart.measure_pace.target_level is 'The level that the target leads to; null where it cannot be told.';
comment on column mart.measure_pace.actual_period is 'Period of the newest reading since the baseline; null where there is none.';
comment on column mart.measure_pace.actual_value is 'That reading.';
comment on column mart.measure_pace.years_so_far is 'Years from the end of the period of the baseline to that of the newest reading.';
comment on column mart.measure_pace.years_left is 'Years from the end of the period of the newest reading, or of the baseline where there is none since, to the end of the target period.';
comment on column mart.measure_pace.pace_so_far is 'Change a year from the baseline to the newest reading; null without a later reading.';
comment on column mart.measure_pace.pace_needed is 'Change a year from the newest reading, or the baseline, that reaches target_level by the end of the target period; 0 where it is reached, null where no time is left.';
comment on column mart.measure_pace.projected_year is 'Calendar year in which the pace so far reaches target_level; null where it is reached, never would be, or is unknown: see reason.';
comment on column mart.measure_pace.reason is 'Why there is no projected year: reached, moving_away, no_movement, operator_not_met (the level is there, and the target asks for more), over_a_hundred_years, no_target_level, no_target_period, no_reading, no_baseline, no_later_reading; null where there is one.';
comment on column mart.measure_pace.state is 'reached, on_pace (the pace so far is enough), behind_pace, moving_away, or unknown.';
comment on column mart.measure_pace.document is 'Document of the target.';
comment on column mart.measure_pace.source_locator is 'Where in that document.';
comment on column mart.measure_pace.measure_key is 'The measure in star.dim_measure.';
