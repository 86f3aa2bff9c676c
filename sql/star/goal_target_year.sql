-- Grain: one row per goal, service area and target year that came into force there, in order: the original year, then each move.
-- A year that a document prints without a service area, and a decision, speak for every area.
-- Once the council has decided, a follow-up that prints another year moves nothing.
create table star.goal_target_year as
with statuses as (
    select
        *,
        -- A document without a period has no place in the history, unless nothing else is known of the goal.
        is_dated or not bool_or(is_dated) over (partition by goal_id) as has_place,
    from staging.goal_status
),
printed as (
    select * from statuses where has_place and document_role <> 'decision' and target_year is not null
),
revisions as (
    select * from staging.goal_revision
),
decisions as (
    select * from staging.goal_decision
),
org_units as (
    select municipality_code, folded(unit) as unit_key, org_unit_key from star.dim_org_unit where org_unit_key <> 0
),
areas as (
    select distinct goal_id, municipality_code, unit_key from statuses
    union
    select distinct goal_id, municipality_code, unit_key from revisions
),
only_areas as (
    select
        goal_id,
        min(unit_key) as unit_key,
    from printed
    where unit_key <> ''
    group by goal_id
    having count(distinct unit_key) = 1
),
said as (
    select
        areas.goal_id,
        areas.unit_key,
        printed.said_on as set_on,
        1 as set_rank,
        printed.target_year,
        printed.document_hash,
        row_number() over (
            partition by areas.goal_id, areas.unit_key, printed.said_on
            order by printed.unit_key = areas.unit_key desc, printed.reports_status desc, printed.received desc, printed.document_hash, printed.row_number
        ) as choice,
        printed.document_role,
    from areas
    inner join printed
        on printed.goal_id = areas.goal_id
    left join only_areas
        on only_areas.goal_id = areas.goal_id
    where
        printed.unit_key = areas.unit_key
        or printed.unit_key = ''
        or (areas.unit_key = '' and printed.unit_key = only_areas.unit_key)
),
decided as (
    select
        areas.goal_id,
        areas.unit_key,
        decisions.effective_on as set_on,
        decisions.old_target_year,
        decisions.new_target_year,
        decisions.document_hash,
        row_number() over (
            partition by areas.goal_id, areas.unit_key, decisions.effective_on
            order by decisions.unit_key = areas.unit_key desc, decisions.received desc, decisions.document_hash, decisions.row_number
        ) as choice,
    from areas
    inner join (
        select goal_id, unit_key, effective_on, old_target_year, new_target_year, received, document_hash, row_number from decisions
        union all
        select goal_id, unit_key, effective_on, old_target_year, new_target_year, received, document_hash, row_number from revisions where not is_dated
    ) as decisions
        on decisions.goal_id = areas.goal_id
        and (decisions.unit_key = areas.unit_key or decisions.unit_key = '' or areas.unit_key = '')
),
first_decided as (
    select
        goal_id,
        unit_key,
        min(set_on) as set_on,
    from decided
    where new_target_year is not null and set_on > date '1900-01-01'
    group by goal_id, unit_key
),
steps as (
    select
        said.goal_id,
        said.unit_key,
        said.set_on,
        said.set_rank,
        said.target_year,
        said.document_hash,
    from said
    left join first_decided
        on first_decided.goal_id = said.goal_id
        and first_decided.unit_key = said.unit_key
    where said.choice = 1 and not coalesce(said.document_role = 'follow-up' and first_decided.set_on <= said.set_on, false)
    union all
    -- The old year of a decision tells the beginning only where nothing before it does.
    select
        decided.goal_id,
        decided.unit_key,
        decided.set_on,
        0 as set_rank,
        decided.old_target_year as target_year,
        decided.document_hash,
    from decided
    where
        decided.choice = 1
        and decided.old_target_year is not null
        and not exists (
            select 1 from said
            where said.goal_id = decided.goal_id and said.unit_key = decided.unit_key and said.set_on < decided.set_on
        )
    union all
    select
        goal_id,
        unit_key,
        set_on,
        2 as set_rank,
        new_target_year as target_year,
        document_hash,
    from decided
    where choice = 1 and new_target_year is not null
),
moves as (
    select * from steps
    qualify target_year is distinct from lag(target_year) over (partition by goal_id, unit_key order by set_on, set_rank)
),
goal_target_year as (
    select
        moves.goal_id,
        coalesce(org_units.org_unit_key, 0) as org_unit_key,
        cast(row_number() over in_order - 1 as integer) as move,
        moves.target_year,
        moves.target_year - lag(moves.target_year) over in_order as moved_years,
        moves.set_on,
        surrogate_key(moves.document_hash) as document_key,
    from moves
    inner join areas
        on areas.goal_id = moves.goal_id
        and areas.unit_key = moves.unit_key
    left join org_units
        on org_units.municipality_code = areas.municipality_code
        and org_units.unit_key = areas.unit_key
    window in_order as (partition by moves.goal_id, moves.unit_key order by moves.set_on, moves.set_rank)
)
select * from goal_target_year
order by goal_id, org_unit_key, move;

comment on table star.goal_target_year is 'The original target year of each goal and service area, and each move of it.';
comment on column star.goal_target_year.goal_id is 'The goal over its versions, as in star.dim_goal.';
comment on column star.goal_target_year.org_unit_key is 'Service area; 0 for documents that name none.';
comment on column star.goal_target_year.move is '0 for the original year, then 1 for the first move, and so on.';
comment on column star.goal_target_year.target_year is 'Target year that came into force.';
comment on column star.goal_target_year.moved_years is 'Years from the target year before; negative where it was brought forward, null for the original year.';
comment on column star.goal_target_year.set_on is 'Day from which it is known: the first day of a decision or a plan, the last day of the period of a follow-up; 1900-01-01 where no period is known.';
comment on column star.goal_target_year.document_key is 'Document that says so.';
