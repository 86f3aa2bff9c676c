-- Grain: one row per amount of a ledger line, and one per amount of a statement row. Not sorted: ten million lines stream from the staged files through small hash tables.
create table star.fact_cost (
    municipality_key bigint not null,
    cost_center_key bigint not null,
    account_key bigint not null,
    service_key bigint not null,
    period_key bigint not null,
    scenario_key bigint not null,
    amount decimal(18, 2) not null,
    is_counted boolean not null,
    unlisted_cost_center varchar,
    unlisted_account varchar,
    line_text varchar,
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    statement_place varchar,
    source_locator varchar generated always as (case when statement_place is not null then statement_place when sheet is null then 'line ' || source_line else 'sheet ' || sheet || ', row ' || source_line end),
);

insert into star.fact_cost by name
with ledger_rows as (
    select * from raw.ledger_row
),
documents as (
    select * from staging.cost_document
),
ledger_months as (
    select * from staging.ledger_month where is_counted
),
municipalities as (
    select * from star.dim_municipality
),
scenarios as (
    select * from star.dim_scenario
),
cost_centers as (
    select * from star.dim_cost_center where not is_statement
),
accounts as (
    select * from star.dim_account where not is_statement
),
service_texts as (
    select service, surrogate_key(service_code) as service_key from staging.service_text
),
-- All that a line's document, month, scenario and municipality decide, so that ten million lines look it up at once. A line that names
-- no municipality has that of its document.
months as (
    select
        ledger_months.document_key,
        ledger_months.year,
        ledger_months.month,
        ledger_months.scenario,
        unnest(case
            when ledger_months.municipality_code = documents.municipality_code then [ledger_months.municipality_code, null]
            else [ledger_months.municipality_code]
        end) as stated_municipality,
        ledger_months.municipality_code,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        (cast(ledger_months.year as bigint) * 100 + ledger_months.month) * 1000001 as period_key,
        coalesce(scenarios.scenario_key, 0) as scenario_key,
    from ledger_months
    inner join documents
        on documents.document_key = ledger_months.document_key
    left join municipalities
        on municipalities.municipality_code = ledger_months.municipality_code
    left join scenarios
        on scenarios.scenario = ledger_months.scenario
),
fact_cost as (
    select
        months.municipality_key,
        coalesce(cost_centers.cost_center_key, 0) as cost_center_key,
        coalesce(accounts.account_key, 0) as account_key,
        coalesce(service_texts.service_key, cost_centers.service_key, 0) as service_key,
        months.period_key,
        months.scenario_key,
        ledger_rows.amount,
        true as is_counted,
        case when cost_centers.cost_center_key is null then ledger_rows.cost_center end as unlisted_cost_center,
        case when accounts.account_key is null then ledger_rows.account end as unlisted_account,
        ledger_rows.line_text,
        ledger_rows.document_key,
        ledger_rows.sheet,
        ledger_rows.source_line,
    from ledger_rows
    inner join months
        on months.document_key = ledger_rows.document_key
        and months.year = ledger_rows.year
        and months.month = ledger_rows.month
        and months.scenario = ledger_rows.scenario
        and months.stated_municipality is not distinct from ledger_rows.municipality_code
    left join cost_centers
        on cost_centers.municipality_code = months.municipality_code
        and cost_centers.cost_center = ledger_rows.cost_center
    left join accounts
        on accounts.municipality_code = months.municipality_code
        and accounts.account = ledger_rows.account
    left join service_texts
        on service_texts.service = ledger_rows.service
)
select * from fact_cost;

insert into star.fact_cost by name
with amounts as (
    select * from staging.statement_cost
),
municipalities as (
    select * from star.dim_municipality
),
scenarios as (
    select * from star.dim_scenario
),
fact_cost as (
    select
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        amounts.cost_center_key,
        amounts.account_key,
        cast(0 as bigint) as service_key,
        cast(year(amounts.period_start) * 100 + month(amounts.period_start) as bigint) * 1000000
            + year(amounts.period_end) * 100 + month(amounts.period_end) as period_key,
        scenarios.scenario_key,
        cast(amounts.amount as decimal(18, 2)) as amount,
        amounts.is_counted,
        amounts.row_label as line_text,
        amounts.document_key,
        amounts.source_line,
        amounts.source_locator as statement_place,
    from amounts
    left join municipalities
        on municipalities.municipality_code = amounts.municipality_code
    inner join scenarios
        on scenarios.scenario = amounts.scenario
)
select * from fact_cost
order by document_key, source_line, statement_place, scenario_key;

comment on table star.fact_cost is 'Costs as the ledgers book them, positive for costs and negative for income where the ledger writes it so, and as the budget tables of annual accounts state them by unit, year and scenario, with the same sign. Sum the rows where is_counted. Months that a newer document replaces under overlap: newest are left out and stand in ledger_overlap of the schema audit.';
comment on column star.fact_cost.municipality_key is 'Municipality.';
comment on column star.fact_cost.cost_center_key is 'Cost centre; 0 where the list of cost centres lacks the code.';
comment on column star.fact_cost.account_key is 'Account; 0 where the chart of accounts lacks the code.';
comment on column star.fact_cost.service_key is 'Service that the line names, else that of its cost centre; 0 where neither names one.';
comment on column star.fact_cost.period_key is 'Month; of a statement row its year, or the part of it that an interim report is about.';
comment on column star.fact_cost.scenario_key is 'actual, budget, target, forecast or original_budget.';
comment on column star.fact_cost.amount is 'Euros.';
comment on column star.fact_cost.is_counted is 'May be summed with the other rows of its scenario: every ledger line, and the statement rows whose money no other row holds.';
comment on column star.fact_cost.unlisted_cost_center is 'The code of the line where the list of cost centres lacks it.';
comment on column star.fact_cost.unlisted_account is 'The code of the line where the chart of accounts lacks it.';
comment on column star.fact_cost.line_text is 'Text of the line as printed, null where it has none; of a statement row its label.';
comment on column star.fact_cost.document_key is 'Document that books it.';
comment on column star.fact_cost.sheet is 'Sheet of a workbook; null in a text file.';
comment on column star.fact_cost.source_line is 'Line of the file, row of the sheet, or line of the page.';
comment on column star.fact_cost.statement_place is 'Page and lines of a statement row; null for a ledger line.';
comment on column star.fact_cost.source_locator is 'Where in the document: line, sheet and row, or page and lines.';
