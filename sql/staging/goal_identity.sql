-- Grain: one row per row of a document that names a goal, with the goal that it names.
-- The same goal is the same municipality, code and wording, small rewordings included (raw.goal_match); the service area counts only without a code.
-- Where some document prints one title twice in a unit, the means tell the goals apart there; where they agree too, the order does.
create table staging.goal_identity as
with mentions as (
    select * from staging.goal_mention
),
matches as (
    select * from raw.goal_match
),
titled as (
    select
        mentions.*,
        coalesce(matches.canonical_id, mentions.title_id) as canonical_id,
    from mentions
    left join matches
        on matches.title_id = mentions.title_id
),
reported as (
    select
        *,
        count(*) over (partition by document_hash, unit_key, canonical_id) as title_count,
    from titled
    where not is_revision
),
by_means as (
    select
        *,
        case when max(title_count) over (partition by canonical_id, unit_key) > 1 then canonical_id || '|' || folded_means else canonical_id end as means_id,
    from reported
),
by_order as (
    select
        *,
        row_number() over (partition by document_hash, unit_key, means_id order by row_number) as place,
    from by_means
),
reported_goals as (
    select
        document_hash,
        row_number,
        is_revision,
        -- A person who replays what stands already is told so by an audit.
        case when place > 1 and not is_recovered then means_id || '|' || place else means_id end as goal_id,
    from by_order
),
known_by_means as (
    select distinct means_id from by_means where means_id <> canonical_id
),
revised_goals as (
    select
        revised.document_hash,
        revised.row_number,
        revised.is_revision,
        coalesce(by_new.means_id, by_old.means_id, revised.canonical_id) as goal_id,
    from titled as revised
    left join known_by_means as by_new
        on by_new.means_id = revised.canonical_id || '|' || revised.folded_means
    left join known_by_means as by_old
        on by_old.means_id = revised.canonical_id || '|' || revised.folded_old_means
    where revised.is_revision
),
goal_identity as (
    select * from reported_goals
    union all
    select * from revised_goals
)
select * from goal_identity;
