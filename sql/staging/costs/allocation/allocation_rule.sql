-- Grain: one row per line of the allocation rules, for every year with a cost in which it holds: of one sender the newest rules of that year, else the newest without a year.
create table staging.allocation_rule as
with rule_rows as (
    select * from raw.allocation_rule_row
),
documents as (
    select * from staging.cost_document
),
cost_years as (
    select distinct municipality_code, year from staging.cost_summary
),
products as (
    select * from staging.product
),
cost_centers as (
    select * from staging.cost_center
),
placed as (
    select
        coalesce(rule_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(rule_rows.from_cost_center) as from_cost_center,
        trim(rule_rows.receiver) as receiver,
        rule_rows.year as stated_year,
        rule_rows.weight,
        trim(rule_rows.driver) as driver,
        rule_rows.document_key,
        documents.precedence,
        rule_rows.sheet,
        rule_rows.source_line,
    from rule_rows
    inner join documents
        on documents.document_key = rule_rows.document_key
),
in_force as (
    select
        placed.*,
        cost_years.year,
    from placed
    inner join cost_years
        on cost_years.municipality_code = placed.municipality_code
        and cost_years.year = coalesce(placed.stated_year, cost_years.year)
    qualify dense_rank() over (
        partition by placed.municipality_code, placed.from_cost_center, cost_years.year
        order by placed.stated_year is null, placed.precedence
    ) = 1
),
allocation_rule as (
    select
        in_force.municipality_code,
        in_force.from_cost_center,
        in_force.receiver,
        case
            when products.product is not null then 'product'
            when cost_centers.cost_center is not null then 'cost_center'
            else 'unknown'
        end as receiver_kind,
        in_force.year,
        in_force.weight,
        in_force.driver,
        in_force.document_key,
        in_force.sheet,
        in_force.source_line,
        case when in_force.sheet is null then 'line ' || in_force.source_line else 'sheet ' || in_force.sheet || ', row ' || in_force.source_line end as source_locator,
    from in_force
    left join products
        on products.municipality_code = in_force.municipality_code
        and products.product = in_force.receiver
    left join cost_centers
        on cost_centers.municipality_code = in_force.municipality_code
        and cost_centers.cost_center = in_force.receiver
)
select * from allocation_rule;
