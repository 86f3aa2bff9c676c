-- error: the versions of a goal do not overlap, and each has a length.
with versions as (
    select
        goal_id,
        valid_from,
        valid_to,
        lead(valid_from) over (partition by goal_id order by valid_from) as next_from,
    from star.dim_goal
)
select * from versions
where valid_to <= valid_from or valid_to > next_from;
