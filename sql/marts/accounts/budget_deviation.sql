-- Grain: one row per row of a budget table of annual accounts that sums no others.
create view mart.budget_deviation as
with costs as (
    select * from star.fact_cost where statement_place is not null
),
scenarios as (
    select * from star.dim_scenario
),
municipalities as (
    select * from star.dim_municipality
),
cost_centers as (
    select * from star.dim_cost_center
),
accounts as (
    select * from star.dim_account
),
periods as (
    select * from star.dim_period
),
documents as (
    select * from star.dim_document
),
pivoted as (
    select
        municipalities.municipality_code,
        cost_centers.name as unit,
        cost_centers.org_unit as board,
        periods.period_year as year,
        accounts.name as account,
        accounts.cost_type,
        max(costs.amount) filter (where scenarios.scenario = 'original_budget') as original_budget,
        max(costs.amount) filter (where scenarios.scenario = 'budget') as budget,
        max(costs.amount) filter (where scenarios.scenario = 'actual') as actual,
        bool_and(costs.is_counted) as is_counted,
        documents.document,
        costs.source_locator,
    from costs
    inner join scenarios
        on scenarios.scenario_key = costs.scenario_key
    inner join municipalities
        on municipalities.municipality_key = costs.municipality_key
    inner join cost_centers
        on cost_centers.cost_center_key = costs.cost_center_key
    inner join accounts
        on accounts.account_key = costs.account_key
    inner join periods
        on periods.period_key = costs.period_key
    inner join documents
        on documents.document_key = costs.document_key
    group by
        municipalities.municipality_code,
        cost_centers.name,
        cost_centers.org_unit,
        periods.period_year,
        accounts.name,
        accounts.cost_type,
        documents.document,
        costs.document_key,
        costs.cost_center_key,
        costs.source_line,
        costs.source_locator
),
budget_deviation as (
    select
        municipality_code,
        unit,
        board,
        year,
        account,
        cost_type,
        original_budget,
        budget - original_budget as changes,
        budget,
        actual,
        actual - budget as deviation,
        is_counted,
        document,
        source_locator,
    from pivoted
)
select * from budget_deviation;

comment on view mart.budget_deviation is 'What annual accounts say of budget and outcome, by unit and kind of income and expense. Costs are positive and income is negative, so that a positive deviation is dearer than budgeted: the accounts print the opposite sign.';
comment on column mart.budget_deviation.municipality_code is 'Official code of the municipality.';
comment on column mart.budget_deviation.unit is 'Title above the table: a board or one of its areas.';
comment on column mart.budget_deviation.board is 'Board in whose part of the document it stands; of a board its own name.';
comment on column mart.budget_deviation.year is 'Year of the accounts.';
comment on column mart.budget_deviation.account is 'Label of the row as printed.';
comment on column mart.budget_deviation.cost_type is 'income, expense or depreciation.';
comment on column mart.budget_deviation.original_budget is 'Euros budgeted at first; null where the table has no such column.';
comment on column mart.budget_deviation.changes is 'Budget after changes less original budget.';
comment on column mart.budget_deviation.budget is 'Euros budgeted after changes.';
comment on column mart.budget_deviation.actual is 'Euros that came true.';
comment on column mart.budget_deviation.deviation is 'Actual less budget after changes.';
comment on column mart.budget_deviation.is_counted is 'Budget and outcome may be summed with the other counted rows; false for a board whose areas are there, for areas that are but a part of their board, and beside ledger lines of the year.';
comment on column mart.budget_deviation.document is 'Name of the document.';
comment on column mart.budget_deviation.source_locator is 'Where in it: page and lines.';
