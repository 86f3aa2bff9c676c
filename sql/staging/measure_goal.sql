-- Grain: one row per measure row whose goal some document lists.
-- Here and nowhere else a measure finds its goal: by municipality, code and wording, its own document and unit first; by the code alone where it is one goal's.
create view staging.measure_goal as
with measures as (
    select * from staging.measure_row
),
goals as (
    select distinct document_hash, municipality_code, goal_id, goal_code, goal, unit from staging.goal_status
),
candidates as (
    select
        measures.document_hash,
        measures.row_number,
        measures.goal is not null as is_worded,
        goals.goal_id,
        goals.document_hash = measures.document_hash as is_same_document,
        folded(goals.unit) is not distinct from folded(measures.org_unit) as is_same_unit,
    from measures
    inner join goals
        on goals.municipality_code = coalesce(measures.municipality_code, '')
        and coalesce(goals.goal_code, '') = coalesce(measures.goal_code, '')
        and folded(goals.goal) = coalesce(folded(measures.goal), folded(goals.goal))
    where measures.goal is not null or measures.goal_code is not null
),
measure_goal as (
    select
        document_hash,
        row_number,
        goal_id,
    from candidates
    qualify
        row_number() over (partition by document_hash, row_number order by is_same_document desc, is_same_unit desc, goal_id) = 1
        and (is_worded or min(goal_id) over (partition by document_hash, row_number) = max(goal_id) over (partition by document_hash, row_number))
)
select * from measure_goal;
