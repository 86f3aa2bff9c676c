-- Grain: one row per version of a goal (SCD2).
create view mart.goal_history as
with goals as (
    select * from star.dim_goal where goal_key <> 0
),
marked as (
    select
        *,
        coalesce(
            target_year <> last_value(target_year ignore nulls) over (partition by goal_id order by valid_from rows between unbounded preceding and 1 preceding),
            false
        ) as is_move,
        row_number() over (partition by goal_id order by valid_from) as version,
    from goals
),
goal_history as (
    select
        marked.municipality_code,
        marked.goal_id,
        cast(marked.version as integer) as version,
        marked.goal_level,
        marked.goal_code,
        marked.goal,
        marked.parent_code,
        marked.means,
        marked.target_year,
        marked.original_target_year,
        marked.target_year - marked.original_target_year as slip_years,
        cast(count(*) filter (marked.is_move) over (partition by marked.goal_id order by marked.valid_from) as integer) as moves,
        marked.council_term,
        marked.is_binding,
        marked.valid_from,
        marked.valid_to,
        marked.is_current,
        documents.document,
        marked.source_locator,
        enders.document as left_by_document,
        marked.goal_key,
    from marked
    left join star.dim_document as documents
        on documents.document_key = marked.document_key
    left join star.dim_document as enders
        on enders.document_key = marked.left_document_key
        and enders.document_key <> 0
)
select * from goal_history;

comment on view mart.goal_history is 'The versions of each goal: what it was called, how and by when it was to be reached, and from when to when that held.';
comment on column mart.goal_history.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_history.goal_id is 'The goal over its versions, documents and service areas, as in star.dim_goal.';
comment on column mart.goal_history.version is 'Counts the versions of the goal, from 1.';
comment on column mart.goal_history.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column mart.goal_history.goal_code is 'Code as the document of the version prints it.';
comment on column mart.goal_history.goal is 'Title as the document of the version prints it.';
comment on column mart.goal_history.parent_code is 'Code of the goal one level up.';
comment on column mart.goal_history.means is 'How the goal is to be reached; the last known where a document leaves it out.';
comment on column mart.goal_history.target_year is 'Target year in force in this version.';
comment on column mart.goal_history.original_target_year is 'Target year of the first version that has one.';
comment on column mart.goal_history.slip_years is 'Years from the original target year to the one of this version.';
comment on column mart.goal_history.moves is 'How often the target year has moved up to this version.';
comment on column mart.goal_history.council_term is 'Council term, where a document states it.';
comment on column mart.goal_history.is_binding is 'Binding towards the council, where a document states it.';
comment on column mart.goal_history.valid_from is 'First day of the version; 1900-01-01 for what a decision says of the time before it.';
comment on column mart.goal_history.valid_to is 'Day on which the next version begins or the goal leaves; 9999-12-31 for the current one.';
comment on column mart.goal_history.is_current is 'The newest version of a goal that has not left.';
comment on column mart.goal_history.document is 'Document that the version begins with.';
comment on column mart.goal_history.source_locator is 'Where in that document.';
comment on column mart.goal_history.left_by_document is 'Document that covers the goal and lacks it, so that it left with this version; null where it did not leave.';
comment on column mart.goal_history.goal_key is 'Key of the version in star.dim_goal.';
