-- Grain: one row per amount of a ledger line and product in which a part of it ended, or cost centre at which a part stays.
-- Receivers and lines are put in an order, and the exact cost of the first receivers from the first lines is rounded: what one receiver and
-- one line add to that is their part. So the parts of a line sum to it, those of a cost centre and product sum to what was allocated
-- (the last line takes the cent by which that was rounded otherwise), and a part is within a cent or two of its exact value.
create view mart.cost_trace as
with lines as (
    select
        *,
        period_key // 100000000 as cost_year,
    from star.fact_cost
    where statement_place is null
),
summed_allocations as (
    select
        *,
        period_key // 100000000 as cost_year,
        sum(amount) over in_order as amount_upto,
        -- Of all receivers the share is the whole, whatever the arithmetic says.
        case when row_number() over in_order = count(*) over whole then 1 else sum(share) over in_order end as share_upto,
    from star.fact_cost_allocation
    window
        whole as (partition by municipality_key, period_key, scenario_key, cost_center_key),
        in_order as (
            partition by municipality_key, period_key, scenario_key, cost_center_key
            order by product_key, held_by_cost_center_key
            rows between unbounded preceding and current row
        )
),
allocations as (
    select
        *,
        coalesce(lag(share_upto) over in_order, 0) as share_before,
    from summed_allocations
    window in_order as (partition by municipality_key, period_key, scenario_key, cost_center_key order by product_key, held_by_cost_center_key)
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
ended as (
    select
        municipalities.municipality_code,
        products.product,
        case when allocations.product_key = 0 then holders.cost_center end as held_by,
        cast(lines.cost_year as integer) as year,
        cast(lines.period_key % 100 as integer) as month,
        scenarios.scenario,
        cost_centers.cost_center as from_cost_center,
        cost_centers.name as from_name,
        cost_centers.role as from_role,
        allocations.driver,
        allocations.share,
        allocations.share_before,
        allocations.share_upto,
        allocations.amount_upto - allocations.amount as amount_before,
        allocations.amount_upto,
        coalesce(lines.unlisted_account, accounts.account) as account,
        accounts.name as account_name,
        lines.line_text,
        lines.amount as line_amount,
        lines.document_key,
        documents.document,
        lines.sheet,
        lines.source_line,
        lines.source_locator,
    from lines
    inner join allocations
        on allocations.municipality_key = lines.municipality_key
        and allocations.cost_center_key = lines.cost_center_key
        and allocations.cost_year = lines.cost_year
        and allocations.scenario_key = lines.scenario_key
    inner join municipalities
        on municipalities.municipality_key = lines.municipality_key
    inner join scenarios
        on scenarios.scenario_key = lines.scenario_key
    inner join cost_centers
        on cost_centers.cost_center_key = lines.cost_center_key
    inner join cost_centers as holders
        on holders.cost_center_key = allocations.held_by_cost_center_key
    inner join accounts
        on accounts.account_key = lines.account_key
    left join products
        on products.product_key = allocations.product_key
        and products.product_key <> 0
    inner join documents
        on documents.document_key = lines.document_key
),
-- Every window is of the same columns, so that what is asked of one product is not worked out for all.
summed as (
    select
        *,
        sum(line_amount) over running as lines_upto,
        lines_upto - line_amount as lines_before,
        row_number() over running = count(*) over whole as is_last,
    from ended
    window
        whole as (partition by municipality_code, year, scenario, from_cost_center, product, held_by),
        running as (
            partition by municipality_code, year, scenario, from_cost_center, product, held_by
            order by document_key, sheet, source_line, month, account, line_amount
            rows between unbounded preceding and current row
        )
),
cost_trace as (
    select
        municipality_code,
        product,
        held_by,
        year,
        month,
        scenario,
        from_cost_center,
        from_name,
        from_role,
        driver,
        share,
        account,
        account_name,
        line_text,
        line_amount,
        cast(
            case when is_last then amount_upto else cast(round(share_upto * lines_upto, 2) as decimal(18, 2)) end
            - case when is_last then amount_before else cast(round(share_before * lines_upto, 2) as decimal(18, 2)) end
            - cast(round(share_upto * lines_before, 2) as decimal(18, 2))
            + cast(round(share_before * lines_before, 2) as decimal(18, 2))
            as decimal(18, 2)
        ) as product_amount,
        document,
        source_locator,
    from summed
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
comment on column mart.cost_trace.product_amount is 'Its part of the cost of the product in euros; the parts of a line sum to the line, those of a cost centre to its amount in mart.cost_allocation.';
comment on column mart.cost_trace.document is 'Name of the ledger document.';
comment on column mart.cost_trace.source_locator is 'Where the line stands in it.';
