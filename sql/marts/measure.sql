-- Grain: one row per measure and target period; a measure without a target has one row.
create view mart.measure as
with measures as (
    select * from star.dim_measure where measure_key <> 0
),
measure_values as (
    select
        facts.*,
        scenarios.scenario,
        periods.period_label,
        periods.period_end,
        facts.period_key <> 0 as is_dated,
        documents.document,
        documents.document_hash,
        documents.received,
    from star.fact_measure_value as facts
    inner join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
    inner join star.dim_period as periods
        on periods.period_key = facts.period_key
    inner join star.dim_document as documents
        on documents.document_key = facts.document_key
),
targets as (
    select * from measure_values
    where scenario = 'target'
    qualify row_number() over (partition by measure_key, period_key order by received desc, document_hash, row_number, value_number) = 1
),
subjects as (
    select
        measures.measure_key,
        targets.period_key as target_period_key,
        targets.is_dated as is_target_dated,
        targets.period_label as target_period,
        targets.period_end as target_end,
        targets.value as target_value,
        targets.value_operator as target_operator,
        coalesce(targets.document_key, measures.document_key) as document_key,
        coalesce(targets.source_locator, measures.source_locator) as source_locator,
    from measures
    left join targets
        on targets.measure_key = measures.measure_key
),
-- The baseline that the document of the target prints, else the newest one; never one of after the target.
baselines as (
    select
        subjects.measure_key,
        subjects.target_period_key,
        baselines.is_dated,
        baselines.period_label,
        baselines.period_end,
        baselines.value,
        baselines.raw_value,
    from subjects
    inner join measure_values as baselines
        on baselines.measure_key = subjects.measure_key
        and baselines.is_baseline
        and (not baselines.is_dated or not coalesce(subjects.is_target_dated, false) or baselines.period_end <= subjects.target_end)
    qualify row_number() over (
        partition by subjects.measure_key, subjects.target_period_key
        order by
            baselines.document_key = subjects.document_key desc,
            baselines.period_end desc,
            baselines.received desc,
            baselines.document_hash,
            baselines.row_number,
            baselines.value_number
    ) = 1
),
-- The newest reading later than the baseline and not later than the target. The baseline itself is none: it says nothing of progress.
actuals as (
    select
        subjects.measure_key,
        subjects.target_period_key,
        readings.period_label,
        readings.value,
    from subjects
    left join baselines
        on baselines.measure_key = subjects.measure_key
        and baselines.target_period_key is not distinct from subjects.target_period_key
    inner join measure_values as readings
        on readings.measure_key = subjects.measure_key
        and readings.scenario = 'actual'
        and readings.value is not null
        and case
            when readings.is_dated and baselines.is_dated then readings.period_end > baselines.period_end
            else not readings.is_baseline
        end
        and (not readings.is_dated or not coalesce(subjects.is_target_dated, false) or readings.period_end <= subjects.target_end)
    qualify row_number() over (
        partition by subjects.measure_key, subjects.target_period_key
        order by readings.period_end desc, readings.received desc, readings.document_hash, readings.row_number, readings.value_number
    ) = 1
),
levels as (
    select
        subjects.*,
        baselines.period_label as baseline_period,
        baselines.value as baseline_value,
        actuals.period_label as actual_period,
        actuals.value as actual_value,
        replace(subjects.target_operator, 'change', '') as level_operator,
        case
            when not starts_with(subjects.target_operator, 'change') then subjects.target_value
            -- "10 %" of a number is a part of it; of a number that is a percentage itself it could be either.
            when regexp_matches(lower(measures.unit), '^(%|prosen|procent|percent|per cent)') and not regexp_matches(lower(measures.unit), 'yks|enhet|point')
                then case when not regexp_matches(lower(baselines.raw_value), '%|pro[sc]ent|per ?cent') then baselines.value * (1 + subjects.target_value / 100) end
            else baselines.value + subjects.target_value
        end as target_level,
    from subjects
    inner join measures
        on measures.measure_key = subjects.measure_key
    left join baselines
        on baselines.measure_key = subjects.measure_key
        and baselines.target_period_key is not distinct from subjects.target_period_key
    left join actuals
        on actuals.measure_key = subjects.measure_key
        and actuals.target_period_key is not distinct from subjects.target_period_key
),
lights as (
    select
        *,
        case
            when actual_value is null or target_level is null then 'no_data'
            when
                case level_operator
                    when '>=' then actual_value >= target_level
                    when '<=' then actual_value <= target_level
                    when '>' then actual_value > target_level
                    when '<' then actual_value < target_level
                    else actual_value = target_level
                end
                then 'green'
            when abs(target_level - actual_value) < abs(target_level - baseline_value) then 'yellow'
            else 'red'
        end as light,
        -- Numbers without closing zeros.
        regexp_replace(cast(cast(target_level as decimal(28, 6)) as varchar), '\.?0+$', '') as target_text,
        regexp_replace(cast(cast(baseline_value as decimal(28, 6)) as varchar), '\.?0+$', '') as baseline_text,
    from levels
),
measure as (
    select
        measures.municipality_code,
        measures.goal_code,
        measures.goal,
        measures.org_unit,
        measures.measure,
        measures.measure_group,
        measures.unit,
        measures.better,
        lights.baseline_period,
        lights.baseline_value,
        lights.target_period,
        lights.target_operator,
        lights.target_value,
        lights.target_level,
        lights.actual_period,
        lights.actual_value,
        lights.light,
        case
            when lights.actual_value is null then 'no_data: no reading since the baseline'
            when lights.target_level is null then 'no_data: no target level'
            else format(
                'green: actual_value {} {}; yellow: {}; red: otherwise',
                coalesce(nullif(lights.level_operator, ''), '='),
                lights.target_text,
                coalesce(format('abs({0} - actual_value) < abs({0} - {1})', lights.target_text, lights.baseline_text), 'never, for there is no baseline')
            )
        end as light_rule,
        measures.data_source,
        measures.measure_text,
        measures.corrections,
        documents.document,
        lights.source_locator,
        measures.measure_key,
    from lights
    inner join measures
        on measures.measure_key = lights.measure_key
    inner join star.dim_document as documents
        on documents.document_key = lights.document_key
)
select * from measure;

comment on view mart.measure is 'Measures of goals with their baseline, target and newest reading, one row per target period.';
comment on column mart.measure.municipality_code is 'Official code of the municipality.';
comment on column mart.measure.goal_code is 'Code of the goal that it measures, as printed.';
comment on column mart.measure.goal is 'Title of that goal.';
comment on column mart.measure.org_unit is 'Service area or company; null where the document names none.';
comment on column mart.measure.measure is 'What is measured, without its numbers.';
comment on column mart.measure.measure_group is 'Heading inside its table under which the measure stands; null where it stands under none.';
comment on column mart.measure.unit is 'Unit of the target as printed, else of the other values.';
comment on column mart.measure.better is 'up or down: which way is good; null where no text tells.';
comment on column mart.measure.baseline_period is 'Period of the value that the target starts from; unknown where the text gives none.';
comment on column mart.measure.baseline_value is 'The value that the target starts from.';
comment on column mart.measure.target_period is 'Period for which the target is set; unknown where neither text nor document gives one, null without a target.';
comment on column mart.measure.target_operator is '>=, <=, >, < or =; with "change" before it where the target is a change from the baseline.';
comment on column mart.measure.target_value is 'The target as printed; null without a target and for a target whose value is still open.';
comment on column mart.measure.target_level is 'The level that the target leads to: the target itself, or baseline and change together; null where that cannot be told.';
comment on column mart.measure.actual_period is 'Period of the actual value.';
comment on column mart.measure.actual_value is 'The newest reading that is later than the baseline and not later than the target period, from any document. The baseline itself never stands here.';
comment on column mart.measure.light is 'green: the actual value meets target_level by its operator. yellow: it does not, but is nearer to it than the baseline was. red: neither. no_data: no actual value, or no target_level.';
comment on column mart.measure.light_rule is 'How the light came about, in the columns of the row and its numbers: the first term that holds gives the colour.';
comment on column mart.measure.data_source is 'Where the values come from, as printed.';
comment on column mart.measure.measure_text is 'The whole text of the measure, as the newest document prints it.';
comment on column mart.measure.corrections is 'What persons corrected in the rows that name the measure, in all documents; null where nothing was.';
comment on column mart.measure.document is 'Document of the target; of the measure where there is no target.';
comment on column mart.measure.source_locator is 'Where in that document.';
comment on column mart.measure.measure_key is 'The measure in star.dim_measure.';
