-- warn: the parent that a goal names stands in the same municipality.
with goals as (
    select * from star.dim_goal where is_current
),
offenders as (
    select
        goals.municipality_code,
        goals.goal_code,
        goals.goal,
        goals.parent_code,
    from goals
    left join goals as parents
        on parents.municipality_code = goals.municipality_code
        and parents.goal_code = goals.parent_code
    where goals.parent_code is not null and parents.goal_key is null
)
select * from offenders;
