-- Grain: one row per amount of a ledger line and product in which a part of it ended, or cost centre at which a part stays.
-- A part is the share of the lines up to this one, rounded, less that of the lines before it: so the parts of a cost centre and product
-- sum to what it was allocated, and the last line takes the cent by which that was rounded otherwise.
create view mart.cost_trace as
with lines as (
    select
        *,
        period_key // 100000000 as cost_year,
    from star.fact_cost
),
allocations as (
    select
        *,
        period_key // 100000000 as cost_year,
    from star.fact_cost_allocation
),
municipalities as (
    select * from star.dim_municipality
),
scenarios as (
    select * from star.dim_scenario
),
cost_centers as (
    select * from star.dim_cost_center
),
accounts as (
    select * from star.dim_account
),
products as (
    select * from star.dim_product
),
documents as (
    select * from star.dim_document
),
summed as (
    select
        lines.*,
        sum(lines.amount) over running as amount_so_far,
        row_number() over running = count(*) over whole as is_last,
    from lines
    window
        whole as (partition by lines.municipality_key, lines.cost_center_key, lines.cost_year, lines.scenario_key),
        running as (
            partition by lines.municipality_key, lines.cost_center_key, lines.cost_year, lines.scenario_key
            order by lines.document_key, lines.sheet, lines.source_line, lines.period_key, lines.account_key, lines.amount
            rows between unbounded preceding and current row
        )
),
cost_trace as (
    select
        municipalities.municipality_code,
        products.product,
        case when allocations.product_key = 0 then holders.cost_center end as held_by,
        cast(summed.cost_year as integer) as year,
        cast(summed.period_key % 100 as integer) as month,
        scenarios.scenario,
        cost_centers.cost_center as from_cost_center,
        cost_centers.name as from_name,
        cost_centers.role as from_role,
        allocations.driver,
        allocations.share,
        coalesce(summed.unlisted_account, accounts.account) as account,
        accounts.name as account_name,
        summed.line_text,
        summed.amount as line_amount,
        cast(
            cast(round(allocations.share * summed.amount_so_far, 2) as decimal(18, 2))
            - cast(round(allocations.share * (summed.amount_so_far - summed.amount), 2) as decimal(18, 2))
            + case when summed.is_last then allocations.amount - cast(round(allocations.share * summed.amount_so_far, 2) as decimal(18, 2)) else 0 end
            as decimal(18, 2)
        ) as product_amount,
        documents.document,
        summed.source_locator,
    from summed
    inner join allocations
        on allocations.municipality_key = summed.municipality_key
        and allocations.cost_center_key = summed.cost_center_key
        and allocations.cost_year = summed.cost_year
        and allocations.scenario_key = summed.scenario_key
    inner join municipalities
        on municipalities.municipality_key = summed.municipality_key
    inner join scenarios
        on scenarios.scenario_key = summed.scenario_key
    inner join cost_centers
        on cost_centers.cost_center_key = summed.cost_center_key
    inner join cost_centers as holders
        on holders.cost_center_key = allocations.held_by_cost_center_key
    inner join accounts
        on accounts.account_key = summed.account_key
    left join products
        on products.product_key = allocations.product_key
        and products.product_key <> 0
    inner join documents
        on documents.document_key = summed.document_key
)
select * from cost_trace;

comment on view mart.cost_trace is 'The ledger lines behind the cost of a product: each line with the part of it that ended there. Ask for one product or cost centre: it has a row for every line and product.';
comment on column mart.cost_trace.municipality_code is 'Official code of the municipality.';
comment on column mart.cost_trace.product is 'Code of the product in which the part ended; null where it ended in none.';
comment on column mart.cost_trace.held_by is 'Code of the cost centre at which the part stays unallocated; null where it ended in a product.';
comment on column mart.cost_trace.year is 'Calendar year of the line.';
comment on column mart.cost_trace.month is 'Month of the line, 1 to 12.';
comment on column mart.cost_trace.scenario is 'actual, budget, target or forecast.';
comment on column mart.cost_trace.from_cost_center is 'Code of the cost centre in which the cost started; empty for codes that the list of cost centres lacks.';
comment on column mart.cost_trace.from_name is 'Its name.';
comment on column mart.cost_trace.from_role is 'production: a direct cost of the product; support: an allocated cost.';
comment on column mart.cost_trace.driver is 'Driver by which the cost centre passes its cost on.';
comment on column mart.cost_trace.share is 'Share of the cost of the cost centre that ended here, 0 to 1.';
comment on column mart.cost_trace.account is 'Account of the line, as printed.';
comment on column mart.cost_trace.account_name is 'Its name.';
comment on column mart.cost_trace.line_text is 'Text of the line, as printed.';
comment on column mart.cost_trace.line_amount is 'Amount of the whole line in euros.';
comment on column mart.cost_trace.product_amount is 'Its part of the cost of the product in euros; the parts of a cost centre sum to its amount in mart.cost_allocation.';
comment on column mart.cost_trace.document is 'Name of the ledger document.';
comment on column mart.cost_trace.source_locator is 'Where the line stands in it.';
