-- error: a version that no other follows at once ends because a known document covers the goal and lacks it.
with versions as (
    select
        goal_id,
        valid_from,
        valid_to,
        left_document_key,
        lead(valid_from) over (partition by goal_id order by valid_from) as next_from,
    from star.dim_goal
),
offenders as (
    select versions.*
    from versions
    left join star.dim_document as documents
        on documents.document_key = versions.left_document_key
        and documents.document_key <> 0
    where
        versions.valid_to < date '9999-12-31'
        and versions.next_from is distinct from versions.valid_to
        and documents.document_key is null
)
select * from offenders;
