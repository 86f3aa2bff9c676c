-- Grain: one row per version of a goal (SCD2). A version begins where level, parent, means or target year change.
-- Where two documents report a goal for one period, the one received last speaks; a document without a period has no place in the history.
-- A change is in force from the end of the period whose document first shows it, because the day of the decision is not in a follow-up.
create table star.dim_goal as
with reported as (
    select * from staging.goal_status
    qualify
        row_number() over (partition by goal_id, period_end order by received desc, document_hash, row_number) = 1
        and (period_end > date '1900-01-01' or max(period_end) over (partition by goal_id) = date '1900-01-01')
),
carried as (
    select
        goal_id,
        municipality_code,
        goal_level,
        goal_code,
        goal,
        parent_code,
        period_start,
        period_end,
        last_value(means ignore nulls) over so_far as means,
        last_value(target_year ignore nulls) over so_far as target_year,
    from reported
    window so_far as (partition by goal_id order by period_end rows between unbounded preceding and current row)
),
marked as (
    select
        *,
        row_number() over goal_history = 1 as is_first,
        row_number() over goal_history = 1
        or goal_level is distinct from lag(goal_level) over goal_history
        or parent_code is distinct from lag(parent_code) over goal_history
        or folded(means) is distinct from folded(lag(means) over goal_history)
        or target_year is distinct from lag(target_year) over goal_history as is_change,
    from carried
    window goal_history as (partition by goal_id order by period_end)
),
versions as (
    select
        *,
        case when is_first then period_start else period_end end as valid_from,
    from marked
    where is_change
),
dim_goal as (
    select
        surrogate_key(concat_ws('|', goal_id, valid_from)) as goal_key,
        goal_id,
        municipality_code,
        goal_level,
        goal_code,
        goal,
        means,
        target_year,
        first_value(target_year ignore nulls) over goal_history as original_target_year,
        parent_code,
        cast(null as varchar) as council_term,
        cast(null as boolean) as is_binding,
        valid_from,
        coalesce(lead(valid_from) over goal_history, date '9999-12-31') as valid_to,
        lead(valid_from) over goal_history is null as is_current,
    from versions
    window goal_history as (partition by goal_id order by valid_from rows between unbounded preceding and unbounded following)
    union all by name
    select
        0 as goal_key,
        '' as goal_id,
        '' as municipality_code,
        'goal' as goal_level,
        'unknown' as goal,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        true as is_current,
)
select * from dim_goal
order by municipality_code, goal_code, goal_id, valid_from;

comment on table star.dim_goal is 'Goals with their history (SCD2): one row per version; key 0 is the unknown goal.';
comment on column star.dim_goal.goal_key is 'Surrogate key of the version.';
comment on column star.dim_goal.goal_id is 'Natural key of the goal over its versions: municipality, unit, code and folded title.';
comment on column star.dim_goal.municipality_code is 'Official code of the municipality.';
comment on column star.dim_goal.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column star.dim_goal.goal_code is 'Code as printed; two goals may share one.';
comment on column star.dim_goal.goal is 'Title as printed.';
comment on column star.dim_goal.means is 'How the goal is to be reached; the last known where a document leaves it out.';
comment on column star.dim_goal.target_year is 'Target year in force in this version; only the council may move it.';
comment on column star.dim_goal.original_target_year is 'Target year that the earliest document prints.';
comment on column star.dim_goal.parent_code is 'Code of the goal one level up.';
comment on column star.dim_goal.council_term is 'Council term, where a document states it.';
comment on column star.dim_goal.is_binding is 'Binding towards the council, where a document states it.';
comment on column star.dim_goal.valid_from is 'First day of the version.';
comment on column star.dim_goal.valid_to is 'Day on which the next version begins; 9999-12-31 for the current one.';
comment on column star.dim_goal.is_current is 'The newest version.';
