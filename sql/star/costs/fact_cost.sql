-- Grain: one row per amount of a ledger line. Not sorted: ten million lines stream from the staged files through small hash tables.
create table star.fact_cost (
    municipality_key bigint not null,
    cost_center_key bigint not null,
    account_key bigint not null,
    service_key bigint not null,
    period_key bigint not null,
    scenario_key bigint not null,
    amount decimal(18, 2) not null,
    unlisted_cost_center varchar,
    unlisted_account varchar,
    line_text varchar,
    document_key bigint not null,
    sheet varchar,
    source_line integer not null,
    source_locator varchar generated always as (case when sheet is null then 'line ' || source_line else 'sheet ' || sheet || ', row ' || source_line end),
);

insert into star.fact_cost by name
with ledger_rows as (
    select * from raw.ledger_row
),
documents as (
    select * from staging.cost_document
),
left_out as (
    select * from staging.ledger_month where not is_counted
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
service_texts as (
    select service, surrogate_key(service_code) as service_key from staging.service_text
),
scenarios as (
    select * from star.dim_scenario
),
placed as (
    select
        ledger_rows.* exclude (municipality_code),
        coalesce(ledger_rows.municipality_code, documents.municipality_code) as municipality_code,
    from ledger_rows
    inner join documents
        on documents.document_key = ledger_rows.document_key
),
counted as (
    select placed.*
    from placed
    anti join left_out
        on left_out.document_key = placed.document_key
        and left_out.municipality_code = placed.municipality_code
        and left_out.scenario = placed.scenario
        and left_out.year = placed.year
        and left_out.month = placed.month
),
fact_cost as (
    select
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(cost_centers.cost_center_key, 0) as cost_center_key,
        coalesce(accounts.account_key, 0) as account_key,
        coalesce(service_texts.service_key, cost_centers.service_key, 0) as service_key,
        (cast(counted.year as bigint) * 100 + counted.month) * 1000001 as period_key,
        coalesce(scenarios.scenario_key, 0) as scenario_key,
        counted.amount,
        case when cost_centers.cost_center_key is null then counted.cost_center end as unlisted_cost_center,
        case when accounts.account_key is null then counted.account end as unlisted_account,
        counted.line_text,
        counted.document_key,
        counted.sheet,
        counted.source_line,
    from counted
    left join municipalities
        on municipalities.municipality_code = counted.municipality_code
    left join cost_centers
        on cost_centers.municipality_code = counted.municipality_code
        and cost_centers.cost_center = counted.cost_center
    left join accounts
        on accounts.municipality_code = counted.municipality_code
        and accounts.account = counted.account
    left join service_texts
        on service_texts.service = counted.service
    left join scenarios
        on scenarios.scenario = counted.scenario
)
select * from fact_cost;

comment on table star.fact_cost is 'Costs as the ledgers book them, positive for costs and negative for income where the ledger writes it so. Months that a newer document replaces under overlap: newest are left out and stand in ledger_overlap of the schema audit.';
comment on column star.fact_cost.municipality_key is 'Municipality.';
comment on column star.fact_cost.cost_center_key is 'Cost centre; 0 where the list of cost centres lacks the code.';
comment on column star.fact_cost.account_key is 'Account; 0 where the chart of accounts lacks the code.';
comment on column star.fact_cost.service_key is 'Service that the line names, else that of its cost centre; 0 where neither names one.';
comment on column star.fact_cost.period_key is 'Month.';
comment on column star.fact_cost.scenario_key is 'actual, budget, target or forecast.';
comment on column star.fact_cost.amount is 'Euros.';
comment on column star.fact_cost.unlisted_cost_center is 'The code of the line where the list of cost centres lacks it.';
comment on column star.fact_cost.unlisted_account is 'The code of the line where the chart of accounts lacks it.';
comment on column star.fact_cost.line_text is 'Text of the line as printed; null where it has none.';
comment on column star.fact_cost.document_key is 'Document that books it.';
comment on column star.fact_cost.sheet is 'Sheet of a workbook; null in a text file.';
comment on column star.fact_cost.source_line is 'Line of the file, or row of the sheet.';
comment on column star.fact_cost.source_locator is 'Where in the document: line, or sheet and row.';
