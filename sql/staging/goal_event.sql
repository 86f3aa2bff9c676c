-- Grain: one row per goal and thing said that may begin a version of it, in the order in which it counts (event_on, event_rank).
-- news_* holds what this row changes; null where it says nothing new. Where several service areas list a goal, the one that listed it first speaks,
-- and its news is what differs from its own last word: areas with a year of their own do not make each other's history.
-- Once the council has decided on the target year, a follow-up cannot move it.
create table staging.goal_event as
with statuses as (
    select * from staging.goal_status where is_dated and document_role <> 'decision'
),
undated as (
    select * from staging.goal_status where not is_dated
),
undated_revisions as (
    select * from staging.goal_revision where not is_dated
),
decisions as (
    select * from staging.goal_decision
),
spells as (
    select * from staging.goal_spell
),
first_decided as (
    select goal_id, min(effective_on) as effective_on from decisions where new_target_year is not null group by goal_id
),
of_unit as (
    select * from statuses
    qualify row_number() over (
        partition by goal_id, unit_key, said_on order by reports_status desc, received desc, document_hash, row_number
    ) = 1
),
compared as (
    select
        of_unit.*,
        coalesce(document_role = 'follow-up' and first_decided.effective_on <= said_on, false) as is_year_decided,
        last_value(target_year ignore nulls) over earlier as own_target_year,
        last_value(folded(means) ignore nulls) over earlier as own_means,
        last_value(goal_level ignore nulls) over earlier as own_level,
        last_value(code_key(parent_code) ignore nulls) over earlier as own_parent,
        min(said_on) over (partition by of_unit.goal_id, unit_key) as unit_since,
    from of_unit
    left join first_decided
        on first_decided.goal_id = of_unit.goal_id
    window earlier as (partition by of_unit.goal_id, unit_key order by said_on rows between unbounded preceding and 1 preceding)
),
speaking as (
    select * from compared
    qualify row_number() over (partition by goal_id, said_on order by unit_since, unit_key) = 1
),
said as (
    select
        goal_id,
        municipality_code,
        said_on as event_on,
        1 as event_rank,
        goal_level,
        goal_code,
        goal,
        document_hash,
        source_locator,
        case when not is_year_decided and target_year is distinct from own_target_year then target_year end as news_target_year,
        case when folded(means) is distinct from own_means then means end as news_means,
        case when goal_level is distinct from own_level then goal_level end as news_level,
        case when code_key(parent_code) is distinct from own_parent then parent_code end as news_parent,
    from speaking
),
decided as (
    select
        goal_id,
        municipality_code,
        effective_on as event_on,
        2 as event_rank,
        goal_level,
        goal_code,
        goal,
        document_hash,
        source_locator,
        new_target_year as news_target_year,
        case when means_changed then new_means end as news_means,
        old_target_year,
        old_means,
        parent_code as news_parent,
    from decisions
    qualify row_number() over (partition by goal_id, effective_on order by received desc, document_hash, row_number) = 1
),
placed as (
    select
        coalesce(said.goal_id, decided.goal_id) as goal_id,
        coalesce(said.event_on, decided.event_on) as event_on,
    from said
    full join decided
        on decided.goal_id = said.goal_id
        and decided.event_on = said.event_on
),
first_of_spell as (
    select
        spells.goal_id,
        spells.valid_from,
        min(placed.event_on) as event_on,
    from spells
    inner join placed
        on placed.goal_id = spells.goal_id
        and placed.event_on >= spells.valid_from
        and placed.event_on < spells.valid_to
    group by spells.goal_id, spells.valid_from
),
before_decision as (
    -- What the decision says of the time before it, where nothing else speaks of that time.
    select
        decided.goal_id,
        decided.municipality_code,
        first_of_spell.valid_from as event_on,
        0 as event_rank,
        decided.goal_level,
        decided.goal_code,
        decided.goal,
        decided.document_hash,
        decided.source_locator,
        decided.old_target_year as news_target_year,
        decided.old_means as news_means,
        cast(null as varchar) as news_parent,
    from decided
    inner join first_of_spell
        on first_of_spell.goal_id = decided.goal_id
        and first_of_spell.event_on = decided.event_on
        and first_of_spell.valid_from < decided.event_on
),
without_date as (
    select
        goal_id,
        municipality_code,
        date '1900-01-01' as event_on,
        1 as event_rank,
        goal_level,
        goal_code,
        goal,
        document_hash,
        source_locator,
        target_year as news_target_year,
        means as news_means,
        goal_level as news_level,
        parent_code as news_parent,
    from undated
    where goal_id not in (select goal_id from placed)
    qualify row_number() over (partition by goal_id order by reports_status desc, received desc, document_hash, row_number) = 1
),
revised_without_date as (
    select
        goal_id,
        municipality_code,
        date '1900-01-01' as event_on,
        2 as event_rank,
        goal_level,
        goal_code,
        goal,
        document_hash,
        source_locator,
        new_target_year as news_target_year,
        new_means as news_means,
    from undated_revisions
    where goal_id not in (select goal_id from placed)
    qualify row_number() over (partition by goal_id order by received desc, document_hash, row_number) = 1
),
events as (
    select * from said
    union all by name
    select * exclude (old_target_year, old_means) from decided
    union all by name
    select * from before_decision
    union all by name
    select * from without_date
    union all by name
    select * from revised_without_date
),
goal_event as (
    select
        events.*,
        spells.spell,
        spells.valid_from as spell_from,
        spells.valid_to as spell_to,
        spells.ended_by,
        -- What a spell begins with holds from its first day; a change in a follow-up holds from the end of its period,
        -- because the day of the decision is not in it.
        case when row_number() over (partition by events.goal_id, spells.spell order by events.event_on, events.event_rank) = 1
            then spells.valid_from else events.event_on end as valid_from,
    from events
    inner join spells
        on spells.goal_id = events.goal_id
        and events.event_on >= spells.valid_from
        and events.event_on < spells.valid_to
)
select * from goal_event;
