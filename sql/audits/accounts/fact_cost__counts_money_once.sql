-- error: no money is counted twice: a statement row beside ledger lines of its year and scenario, or a board beside its areas.
with lines as (
    select distinct municipality_key, period_key // 100000000 as year, scenario_key
    from star.fact_cost
    where statement_place is null
),
statements as (
    select
        facts.municipality_key,
        facts.period_key // 100000000 as year,
        facts.scenario_key,
        facts.document_key,
        cost_centers.org_unit as board,
        bool_or(cost_centers.name = cost_centers.org_unit) as has_board,
        bool_or(cost_centers.name <> cost_centers.org_unit) as has_areas,
    from star.fact_cost as facts
    inner join star.dim_cost_center as cost_centers
        on cost_centers.cost_center_key = facts.cost_center_key
    where facts.statement_place is not null and facts.is_counted
    group by all
)
select
    statements.*,
    lines.year is not null as has_ledger,
from statements
left join lines
    on lines.municipality_key = statements.municipality_key
    and lines.year = statements.year
    and lines.scenario_key = statements.scenario_key
where lines.year is not null or (statements.has_board and statements.has_areas);
