-- error: every value finds its row in every dimension, and only goal, period and municipality may be the unknown member.
with facts as (
    select * from star.fact_measure_value
),
offenders as (
    select
        facts.document_key,
        facts.source_locator,
        facts.measure_key,
        facts.goal_key,
        facts.municipality_key,
        facts.period_key,
        facts.scenario_key,
    from facts
    left join star.dim_measure as measures
        on measures.measure_key = facts.measure_key
    left join star.dim_goal as goals
        on goals.goal_key = facts.goal_key
    left join star.dim_municipality as municipalities
        on municipalities.municipality_key = facts.municipality_key
    left join star.dim_period as periods
        on periods.period_key = facts.period_key
    left join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
    left join star.dim_document as documents
        on documents.document_key = facts.document_key
    where
        measures.measure_key is null
        or goals.goal_key is null
        or municipalities.municipality_key is null
        or periods.period_key is null
        or scenarios.scenario_key is null
        or documents.document_key is null
        or facts.measure_key = 0
        or facts.scenario_key = 0
        or facts.document_key = 0
)
select * from offenders;
