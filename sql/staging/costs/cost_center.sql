-- Grain: one row per municipality and cost centre: as listed; where a municipality has no list at all, the codes of its ledgers and of the senders of its rules.
-- Role: as given; else production where all rules of the centre go to products, or it has none; else support.
create table staging.cost_center as
with listed as (
    select * from staging.listed_cost_center
),
spent as (
    select distinct municipality_code, cost_center from staging.cost_summary
),
rules as (
    select * from staging.cost_rule
),
products as (
    select distinct
        coalesce(product_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(product_rows.product) as product,
    from raw.product_row as product_rows
    inner join staging.cost_document as documents
        on documents.document_key = product_rows.document_key
),
own as (
    select municipality_code, cost_center from spent
    union
    select municipality_code, from_cost_center as cost_center from rules
),
centers as (
    select
        *,
        true as is_listed,
    from listed
    union all by name
    select
        municipality_code,
        cost_center,
        cost_center as name,
        false as is_listed,
        cast(0 as bigint) as document_key,
        '' as source_locator,
    from own
    where municipality_code not in (select municipality_code from listed)
),
-- A receiver is a product where a list of products holds it; where a municipality has no list, whatever is no cost centre. * stands for cost centres.
senders as (
    select
        rules.municipality_code,
        rules.from_cost_center as cost_center,
        bool_and(
            case
                when rules.municipality_code in (select municipality_code from products) then products.product is not null
                else centers.cost_center is null and rules.receiver <> '*'
            end
        ) as serves_products_only,
    from rules
    left join products
        on products.municipality_code = rules.municipality_code
        and products.product = rules.receiver
    left join centers
        on centers.municipality_code = rules.municipality_code
        and centers.cost_center = rules.receiver
    group by rules.municipality_code, rules.from_cost_center
),
cost_center as (
    select
        centers.municipality_code,
        centers.cost_center,
        centers.name,
        coalesce(centers.role, case when coalesce(senders.serves_products_only, true) then 'production' else 'support' end) as role,
        centers.org_unit,
        centers.service,
        centers.is_listed,
        centers.document_key,
        centers.source_locator,
    from centers
    left join senders
        on senders.municipality_code = centers.municipality_code
        and senders.cost_center = centers.cost_center
)
select * from cost_center;
