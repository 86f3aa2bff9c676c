-- Grain: one row per municipality, year, scenario, cost centre that a cost started in, and product in which it ended, or cost centre at which it stays.
create view staging.allocated_cost as
with amounts as (
    select * from raw.allocated_cost
),
to_product as (
    select * from staging.rule_source where receiver is not null
),
of_sender as (
    select * from staging.rule_source where receiver is null
),
allocated_cost as (
    select
        amounts.municipality_code,
        amounts.year,
        amounts.scenario,
        amounts.cost_center,
        amounts.product,
        amounts.held_by_cost_center,
        case when amounts.product is not null then coalesce(to_product.driver, of_sender.driver) end as driver,
        amounts.share,
        amounts.amount,
        coalesce(to_product.document_key, of_sender.document_key, 0) as document_key,
        coalesce(to_product.source_locator, of_sender.source_locator, '') as source_locator,
    from amounts
    left join to_product
        on to_product.municipality_code = amounts.municipality_code
        and to_product.year = amounts.year
        and to_product.from_cost_center = amounts.cost_center
        and to_product.receiver = amounts.product
    left join of_sender
        on of_sender.municipality_code = amounts.municipality_code
        and of_sender.year = amounts.year
        and of_sender.from_cost_center = amounts.cost_center
)
select * from allocated_cost;
