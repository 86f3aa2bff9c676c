-- Grain: one row per version of a goal (SCD2). A version begins where a goal enters or comes back, and where level, parent, means or target year change.
-- What may begin a version stands in staging.goal_event; when a goal is in force at all, in staging.goal_spell.
create table star.dim_goal as
with events as (
    select * from staging.goal_event
),
documents as (
    select document_hash, surrogate_key(document_hash) as document_key from staging.document
),
carried as (
    select
        *,
        last_value(news_target_year ignore nulls) over so_far as target_year,
        last_value(news_means ignore nulls) over so_far as means,
        -- A list of decisions shows no tree: what the first follow-up or plan says of level and parent holds from the beginning.
        coalesce(last_value(news_level ignore nulls) over so_far, first_value(news_level ignore nulls) over whole, goal_level) as known_level,
        coalesce(last_value(news_parent ignore nulls) over so_far, first_value(news_parent ignore nulls) over whole) as parent_code,
    from events
    window
        so_far as (partition by goal_id order by spell, valid_from, event_on, event_rank rows between unbounded preceding and current row),
        whole as (partition by goal_id order by spell, valid_from, event_on, event_rank rows between unbounded preceding and unbounded following)
),
states as (
    select
        * replace (known_level as goal_level),
    from carried
    qualify row_number() over (partition by goal_id, spell, valid_from order by event_on desc, event_rank desc) = 1
),
marked as (
    select
        *,
        row_number() over in_spell = 1
        or (goal_level is distinct from lag(goal_level) over in_spell)
        or (code_key(parent_code) is distinct from code_key(lag(parent_code) over in_spell))
        or (folded(means) is distinct from folded(lag(means) over in_spell))
        or (target_year is distinct from lag(target_year) over in_spell) as is_change,
    from states
    window in_spell as (partition by goal_id, spell order by valid_from)
),
versions as (
    select
        *,
        lead(valid_from) over (partition by goal_id, spell order by valid_from) as next_from,
    from marked
    where is_change
),
dim_goal as (
    select
        surrogate_key(concat_ws('|', versions.goal_id, versions.valid_from)) as goal_key,
        versions.goal_id,
        versions.municipality_code,
        versions.goal_level,
        versions.goal_code,
        versions.goal,
        versions.means,
        versions.target_year,
        first_value(versions.target_year ignore nulls) over goal_history as original_target_year,
        versions.parent_code,
        cast(null as varchar) as council_term,
        cast(null as boolean) as is_binding,
        versions.valid_from,
        coalesce(versions.next_from, versions.spell_to) as valid_to,
        versions.next_from is null and versions.spell_to = date '9999-12-31' as is_current,
        coalesce(documents.document_key, 0) as document_key,
        versions.source_locator,
        case when versions.next_from is null then coalesce(enders.document_key, 0) else 0 end as left_document_key,
    from versions
    left join documents
        on documents.document_hash = versions.document_hash
    left join documents as enders
        on enders.document_hash = versions.ended_by
    window goal_history as (partition by versions.goal_id order by versions.valid_from rows between unbounded preceding and unbounded following)
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
        0 as document_key,
        '' as source_locator,
        0 as left_document_key,
)
select * from dim_goal
order by municipality_code, goal_code, goal_id, valid_from;

comment on table star.dim_goal is 'Goals with their history (SCD2): one row per version; key 0 is the unknown goal.';
comment on column star.dim_goal.goal_key is 'Surrogate key of the version.';
comment on column star.dim_goal.goal_id is 'Natural key of the goal over its versions and service areas: municipality, code and folded title.';
comment on column star.dim_goal.municipality_code is 'Official code of the municipality.';
comment on column star.dim_goal.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column star.dim_goal.goal_code is 'Code as the document of the version prints it; two goals may share one.';
comment on column star.dim_goal.goal is 'Title as the document of the version prints it.';
comment on column star.dim_goal.means is 'How the goal is to be reached; the last known where a document leaves it out.';
comment on column star.dim_goal.target_year is 'Target year in force in this version. Once the council has decided on it, a follow-up does not move it.';
comment on column star.dim_goal.original_target_year is 'Target year of the first version that has one; what a decision says of the time before it counts.';
comment on column star.dim_goal.parent_code is 'Code of the goal one level up.';
comment on column star.dim_goal.council_term is 'Council term, where a document states it.';
comment on column star.dim_goal.is_binding is 'Binding towards the council, where a document states it.';
comment on column star.dim_goal.valid_from is 'First day of the version; 1900-01-01 for what a decision says of the time before it.';
comment on column star.dim_goal.valid_to is 'Day on which the next version begins or the goal leaves; 9999-12-31 for the current one.';
comment on column star.dim_goal.is_current is 'The newest version of a goal that has not left.';
comment on column star.dim_goal.document_key is 'Document that the version begins with.';
comment on column star.dim_goal.source_locator is 'Where in that document.';
comment on column star.dim_goal.left_document_key is 'Document that covers the goal and lacks it, so that the goal left with this version; 0 where it did not leave.';
