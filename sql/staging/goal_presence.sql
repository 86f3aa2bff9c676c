-- Grain: one row per goal, scope and day for which documents in that scope list the goal, or the council decided on it after they had.
-- A scope is what one series of documents covers: municipality, role and profile, service area, and the part of the goal tree that the codes name.
create table staging.goal_presence as
with statuses as (
    select * from staging.goal_status where is_dated and document_role <> 'decision'
),
decisions as (
    select * from staging.goal_decision
),
scoped as (
    select
        *,
        concat_ws('|', municipality_code, document_role, profile, unit_key,
            coalesce(nullif(regexp_extract(code_key(goal_code), '^(\p{L}+|\d+)'), ''), code_key(parent_code), '')) as scope,
    from statuses
),
listed as (
    select
        goal_id,
        scope,
        said_on,
        min(period_start) as starts_on,
        document_hash,
        false as is_decision,
    from scoped
    group by goal_id, scope, said_on, document_hash
),
decided as (
    select
        decisions.goal_id,
        listed.scope,
        decisions.effective_on as said_on,
        decisions.effective_on as starts_on,
        arg_max(listed.document_hash, (listed.said_on, listed.document_hash)) as document_hash,
        true as is_decision,
    from decisions
    inner join listed
        on listed.goal_id = decisions.goal_id
        and listed.said_on < decisions.effective_on
    group by decisions.goal_id, listed.scope, decisions.effective_on
),
anchors as (
    select
        scope,
        bool_or(unit is not null or parent_code is not null) as is_anchored,
    from scoped
    group by scope
),
presences as (
    select * from listed
    union all
    select * from decided
),
goal_presence as (
    select
        presences.*,
        anchors.is_anchored,
    from presences
    inner join anchors
        on anchors.scope = presences.scope
)
select * from goal_presence;
