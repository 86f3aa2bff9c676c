-- error: a goal has one current version, or none when it has left: the last one, and only while it is open.
with versions as (
    select
        goal_id,
        valid_from,
        valid_to,
        is_current,
        lead(valid_from) over (partition by goal_id order by valid_from) as next_from,
    from star.dim_goal
)
select * from versions
where is_current <> (next_from is null and valid_to = date '9999-12-31');
