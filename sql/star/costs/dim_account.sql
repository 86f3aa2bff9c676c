-- Grain: one row per municipality and account.
create table star.dim_account as
with accounts as (
    select * from staging.account
),
dim_account as (
    select
        surrogate_key(concat_ws('|', municipality_code, account)) as account_key,
        municipality_code,
        account,
        name,
        cost_type,
        is_listed,
        document_key,
        source_locator,
    from accounts
    union all by name
    select
        0 as account_key,
        '' as municipality_code,
        '' as account,
        'unknown' as name,
        false as is_listed,
        0 as document_key,
        '' as source_locator,
)
select * from dim_account
order by municipality_code, account;

comment on table star.dim_account is 'Accounts of a municipality; key 0 is a code that its chart of accounts lacks.';
comment on column star.dim_account.account_key is 'Surrogate key, from municipality and code.';
comment on column star.dim_account.municipality_code is 'Official code of the municipality.';
comment on column star.dim_account.account is 'Code as printed.';
comment on column star.dim_account.name is 'Name; the code where no chart names it.';
comment on column star.dim_account.cost_type is 'Kind of cost as the chart prints it; null where it says none.';
comment on column star.dim_account.is_listed is 'A chart of accounts holds it; false where the municipality has none and its ledgers name it.';
comment on column star.dim_account.document_key is 'The chart that speaks for it; 0 where none does.';
comment on column star.dim_account.source_locator is 'Where in that chart.';
