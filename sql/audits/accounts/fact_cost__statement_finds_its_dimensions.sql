-- error: every statement row finds its unit, its label and its period: a year, or a part of one for what came true.
select
    facts.document_key,
    facts.source_locator,
    facts.cost_center_key,
    facts.account_key,
    facts.period_key,
from star.fact_cost as facts
left join star.dim_cost_center as cost_centers
    on cost_centers.cost_center_key = facts.cost_center_key
    and cost_centers.is_statement
left join star.dim_account as accounts
    on accounts.account_key = facts.account_key
    and accounts.is_statement
left join star.dim_period as periods
    on periods.period_key = facts.period_key
left join star.dim_scenario as scenarios
    on scenarios.scenario_key = facts.scenario_key
where
    facts.statement_place is not null
    and (
        cost_centers.cost_center_key is null
        or accounts.cost_type is null
        or periods.period_kind is null
        or (periods.period_kind <> 'year' and scenarios.scenario <> 'actual')
    );
