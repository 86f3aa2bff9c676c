-- Grain: one row per municipality and account: as listed; where a municipality has no chart of accounts at all, the codes of its ledgers.
create table staging.account as
with account_rows as (
    select * from raw.account_row
),
documents as (
    select * from staging.cost_document
),
spent as (
    select distinct municipality_code, account from staging.account_summary
),
listed as (
    select
        documents.municipality_code,
        trim(account_rows.account) as account,
        trim(account_rows.name) as name,
        trim(account_rows.cost_type) as cost_type,
        true as is_listed,
        account_rows.document_key,
        place(sheet, source_line) as source_locator,
    from account_rows
    inner join documents
        on documents.document_key = account_rows.document_key
    qualify row_number() over (
        partition by documents.municipality_code, trim(account_rows.account)
        order by documents.precedence, account_rows.sheet, account_rows.source_line
    ) = 1
),
account as (
    select * from listed
    union all by name
    select
        municipality_code,
        account,
        account as name,
        false as is_listed,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from spent
    where municipality_code not in (select municipality_code from listed)
)
select * from account;
