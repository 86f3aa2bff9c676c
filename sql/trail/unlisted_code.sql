-- Grain: one row per kind of code, municipality, code that its list lacks, and document that names it.
create table audit.unlisted_code as
with cost_centers as (
    select * from staging.cost_center
),
accounts as (
    select * from staging.account
),
products as (
    select * from staging.product
),
documents as (
    select * from staging.cost_document
),
product_rows as (
    select document_key, municipality_code, product from staging.output
    union all
    select document_key, municipality_code, product from staging.unit_cost_target
),
booked as (
    select
        'cost_center' as what,
        sums.document_key,
        sums.municipality_code,
        sums.cost_center as code,
        sums.lines,
        sums.amount,
    from staging.cost_summary as sums
    anti join cost_centers
        on cost_centers.municipality_code = sums.municipality_code
        and cost_centers.cost_center = sums.cost_center
    union all
    select
        'account' as what,
        sums.document_key,
        sums.municipality_code,
        sums.account as code,
        sums.lines,
        sums.amount,
    from staging.account_summary as sums
    anti join accounts
        on accounts.municipality_code = sums.municipality_code
        and accounts.account = sums.account
    union all
    select
        'product' as what,
        product_rows.document_key,
        product_rows.municipality_code,
        product_rows.product as code,
        1 as lines,
        null as amount,
    from product_rows
    anti join products
        on products.municipality_code = product_rows.municipality_code
        and products.product = product_rows.product
    union all
    select
        'premises' as what,
        uses.document_key,
        uses.municipality_code,
        uses.premises as code,
        1 as lines,
        uses.cost as amount,
    from staging.premises_use as uses
    anti join staging.premises as premises
        on premises.municipality_code = uses.municipality_code
        and premises.premises = uses.premises
),
unlisted_code as (
    select
        booked.what,
        booked.municipality_code,
        booked.code,
        booked.document_key,
        documents.document,
        cast(sum(booked.lines) as bigint) as lines,
        cast(sum(booked.amount) as decimal(18, 2)) as amount,
    from booked
    inner join documents
        on documents.document_key = booked.document_key
    group by all
)
select * from unlisted_code
order by what desc, municipality_code, code, document, document_key;

comment on table audit.unlisted_code is 'Codes that the lists of their municipality lack. What is booked on them is in the facts under key 0.';
comment on column audit.unlisted_code.what is 'cost_center or account of a ledger, product of outputs and targets, or premises of their use.';
comment on column audit.unlisted_code.municipality_code is 'Official code of the municipality.';
comment on column audit.unlisted_code.code is 'The code as printed.';
comment on column audit.unlisted_code.document_key is 'The document in star.dim_document.';
comment on column audit.unlisted_code.document is 'Name of the document.';
comment on column audit.unlisted_code.lines is 'Lines that name it.';
comment on column audit.unlisted_code.amount is 'Sum of the ledger lines in euros, income deducted from costs, or of the costs of premises; null for a product.';
