-- Grain: one row per goal and unbroken time in which it is in force.
-- A goal leaves a scope when a document for a later day covers the scope and lacks the goal, and leaves altogether when it has left every scope.
-- Where neither service area nor parent tells what a document covers, it covers the goals of those documents that it shares a goal with.
-- Decisions list only what changed and never end anything.
create table staging.goal_spell as
with presences as (
    select * from staging.goal_presence
),
listed as (
    select * from presences where not is_decision
),
decisions as (
    select * from staging.goal_decision
),
undated as (
    select goal_id from staging.goal_status where not is_dated
    union
    select goal_id from staging.goal_revision where not is_dated
),
scope_days as (
    select
        scope,
        said_on,
        min(starts_on) as starts_on,
        min(document_hash) as document_hash,
    from listed
    group by scope, said_on
),
shared_days as (
    select distinct
        earlier.scope,
        earlier.document_hash,
        later.said_on,
    from listed as earlier
    inner join listed as later
        on later.scope = earlier.scope
        and later.goal_id = earlier.goal_id
        and later.said_on > earlier.said_on
    where not earlier.is_anchored
),
covered as (
    select
        presences.goal_id,
        presences.scope,
        presences.said_on,
        presences.document_hash,
        scope_days.said_on as covered_on,
    from presences
    inner join scope_days
        on scope_days.scope = presences.scope
        and scope_days.said_on > presences.said_on
    where presences.is_anchored
    union all
    select
        presences.goal_id,
        presences.scope,
        presences.said_on,
        presences.document_hash,
        shared_days.said_on as covered_on,
    from presences
    inner join shared_days
        on shared_days.scope = presences.scope
        and shared_days.document_hash = presences.document_hash
        and shared_days.said_on > presences.said_on
    where not presences.is_anchored
),
first_covered as (
    select
        goal_id,
        scope,
        said_on,
        min(covered_on) as covered_on,
    from covered
    group by goal_id, scope, said_on
),
days as (
    select
        goal_id,
        scope,
        said_on,
        min(starts_on) as starts_on,
        lead(said_on) over (partition by goal_id, scope order by said_on) as next_said_on,
    from presences
    group by goal_id, scope, said_on
),
leaving as (
    select
        days.*,
        case when first_covered.covered_on < coalesce(days.next_said_on, date '9999-12-31') then first_covered.covered_on end as left_on,
    from days
    left join first_covered
        on first_covered.goal_id = days.goal_id
        and first_covered.scope = days.scope
        and first_covered.said_on = days.said_on
),
numbered as (
    select
        *,
        lag(left_on) over goal_days as previously_left_on,
        count(left_on) over (partition by goal_id, scope order by said_on rows between unbounded preceding and 1 preceding) as stay,
    from leaving
    window goal_days as (partition by goal_id, scope order by said_on)
),
last_absences as (
    select
        numbered.goal_id,
        numbered.scope,
        numbered.stay,
        max(scope_days.said_on) as absent_on,
    from numbered
    inner join scope_days
        on scope_days.scope = numbered.scope
        and scope_days.said_on >= numbered.previously_left_on
        and scope_days.said_on < numbered.said_on
    group by numbered.goal_id, numbered.scope, numbered.stay
),
stays as (
    select
        numbered.goal_id,
        numbered.scope,
        numbered.stay,
        min(numbered.starts_on) as starts_on,
        max(numbered.said_on) as last_said_on,
        max(numbered.left_on) as left_on,
    from numbered
    group by numbered.goal_id, numbered.scope, numbered.stay
),
scope_spells as (
    select
        stays.goal_id,
        greatest(stays.starts_on, last_absences.absent_on + 1) as valid_from,
        case when stays.left_on is null then date '9999-12-31' else greatest(scope_days.starts_on, stays.last_said_on + 1) end as valid_to,
        scope_days.document_hash as ended_by,
    from stays
    left join last_absences
        on last_absences.goal_id = stays.goal_id
        and last_absences.scope = stays.scope
        and last_absences.stay = stays.stay
    left join scope_days
        on scope_days.scope = stays.scope
        and scope_days.said_on = stays.left_on
),
first_decisions as (
    select
        decisions.goal_id,
        min(decisions.effective_on) as effective_on,
        bool_or(decisions.old_target_year is not null or decisions.old_means is not null) as tells_what_was,
    from decisions
    inner join (select goal_id, min(effective_on) as effective_on from decisions group by goal_id) as firsts
        on firsts.goal_id = decisions.goal_id
        and firsts.effective_on = decisions.effective_on
    where not exists (select 1 from listed where listed.goal_id = decisions.goal_id and listed.said_on < decisions.effective_on)
    group by decisions.goal_id
),
decided_spells as (
    -- What a decision says of the time before it has no first day: it reaches back to the beginning of the calendar.
    select
        first_decisions.goal_id,
        case when first_decisions.tells_what_was then date '1900-01-01' else first_decisions.effective_on end as valid_from,
        case when count(scope_spells.goal_id) = 0 then date '9999-12-31' else min(greatest(scope_spells.valid_from, first_decisions.effective_on + 1)) end as valid_to,
        cast(null as varchar) as ended_by,
    from first_decisions
    left join scope_spells
        on scope_spells.goal_id = first_decisions.goal_id
    group by first_decisions.goal_id, first_decisions.tells_what_was, first_decisions.effective_on
),
pieces as (
    select * from scope_spells
    union all
    select * from decided_spells
    union all
    select
        undated.goal_id,
        date '1900-01-01' as valid_from,
        date '9999-12-31' as valid_to,
        cast(null as varchar) as ended_by,
    from undated
    where
        undated.goal_id not in (select goal_id from listed)
        and undated.goal_id not in (select goal_id from decisions)
),
parted as (
    select
        *,
        valid_from > max(valid_to) over (
            partition by goal_id order by valid_from, valid_to, ended_by rows between unbounded preceding and 1 preceding
        ) as is_return,
    from pieces
),
counted as (
    select
        *,
        count(*) filter (is_return) over (
            partition by goal_id order by valid_from, valid_to, ended_by rows between unbounded preceding and current row
        ) as spell,
    from parted
),
goal_spell as (
    select
        goal_id,
        spell,
        min(valid_from) as valid_from,
        max(valid_to) as valid_to,
        case when max(valid_to) < date '9999-12-31' then arg_max(ended_by, (valid_to, ended_by)) end as ended_by,
    from counted
    group by goal_id, spell
)
select * from goal_spell;
