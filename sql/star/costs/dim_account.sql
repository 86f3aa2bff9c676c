-- Grain: one row per municipality and account, and one per label of its budget tables.
create table star.dim_account as
with accounts as (
    select * from staging.account
),
statement_rows as (
    select * from staging.statement_row
),
dim_account as (
    select
        surrogate_key(concat_ws('|', municipality_code, account)) as account_key,
        municipality_code,
        account,
        name,
        cost_type,
        is_listed,
        false as is_statement,
        document_key,
        source_locator,
    from accounts
    union all by name
    select
        account_key,
        municipality_code,
        min(row_label) as account,
        min(row_label) as name,
        row_class as cost_type,
        false as is_listed,
        true as is_statement,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from statement_rows
    group by account_key, municipality_code, row_class
    union all by name
    select
        0 as account_key,
        '' as municipality_code,
        '' as account,
        'unknown' as name,
        false as is_listed,
        false as is_statement,
        0 as document_key,
        '' as source_locator,
)
select * from dim_account
order by municipality_code, is_statement, account, cost_type;

comment on table star.dim_account is 'Accounts of a municipality, and the labels of its budget tables; key 0 is a code that its chart of accounts lacks.';
comment on column star.dim_account.account_key is 'Surrogate key, from municipality and code.';
comment on column star.dim_account.municipality_code is 'Official code of the municipality.';
comment on column star.dim_account.account is 'Code as printed; of a budget table the label.';
comment on column star.dim_account.name is 'Name; the code where no chart names it.';
comment on column star.dim_account.cost_type is 'Kind of cost as the chart prints it, null where it says none; of a budget table income, expense or depreciation.';
comment on column star.dim_account.is_listed is 'A chart of accounts holds it; false where the municipality has none and its ledgers name it.';
comment on column star.dim_account.is_statement is 'A label of budget tables in annual accounts, no account of a ledger.';
comment on column star.dim_account.document_key is 'The chart that speaks for it; 0 where none does.';
comment on column star.dim_account.source_locator is 'Where in that chart.';
