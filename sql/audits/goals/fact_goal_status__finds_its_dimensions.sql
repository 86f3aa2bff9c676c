-- error: every fact finds its row in every dimension, and only period, unit, status and role may be the unknown member.
with facts as (
    select * from star.fact_goal_status
),
offenders as (
    select
        facts.document_key,
        facts.source_locator,
        facts.goal_key,
        facts.municipality_key,
        facts.period_key,
        facts.org_unit_key,
        facts.status_key,
        facts.responsible_key,
    from facts
    left join star.dim_goal as goals
        on goals.goal_key = facts.goal_key
    left join star.dim_municipality as municipalities
        on municipalities.municipality_key = facts.municipality_key
    left join star.dim_period as periods
        on periods.period_key = facts.period_key
    left join star.dim_org_unit as org_units
        on org_units.org_unit_key = facts.org_unit_key
    left join star.dim_status as statuses
        on statuses.status_key = facts.status_key
    left join star.dim_responsible as responsibles
        on responsibles.responsible_key = facts.responsible_key
    left join star.dim_document as documents
        on documents.document_key = facts.document_key
    where
        goals.goal_key is null
        or municipalities.municipality_key is null
        or periods.period_key is null
        or org_units.org_unit_key is null
        or statuses.status_key is null
        or responsibles.responsible_key is null
        or documents.document_key is null
        or facts.goal_key = 0
        or facts.document_key = 0
)
select * from offenders;
