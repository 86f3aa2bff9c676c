-- Grain: one row per product, year and indicator that the configuration compares it with.
-- Quartiles are interpolated between neighbours (type 7 of Hyndman and Fan, 1996: the spreadsheet's QUARTILE.INC).
create view mart.peer_comparison as
with products as (
    select * from star.dim_product where product_key <> 0
),
municipalities as (
    select * from star.dim_municipality
),
links as (
    select * from audit.peer_link
),
costing as (
    select * from audit.costing
),
peer_values as (
    select
        facts.*,
        periods.period_year as year,
    from star.fact_peer_value as facts
    inner join star.dim_period as periods
        on periods.period_key = facts.period_key
    where
        facts.municipality_key <> 0
        and facts.value is not null
        and facts.breakdown = ''
        and periods.period_kind = 'year'
),
own_costs as (
    select
        facts.product_key,
        periods.period_year as year,
        facts.unit_cost,
    from star.fact_unit_cost as facts
    inner join star.dim_period as periods
        on periods.period_key = facts.period_key
    inner join star.dim_scenario as scenarios
        on scenarios.scenario_key = facts.scenario_key
        and scenarios.scenario = 'actual'
),
compared as (
    select
        products.product_key,
        products.municipality_code,
        products.product as product_code,
        products.name as product,
        links.indicator,
        links.trim_share,
        links.not_comparable,
        peer_values.year,
        cast(peer_values.value as double) as value,
        row_number() over by_value as position,
        count(*) over (partition by products.product_key, links.indicator, peer_values.year) as peers,
    from products
    inner join links
        on links.product = products.product
    inner join peer_values
        on peer_values.indicator = links.indicator
    left join municipalities
        on municipalities.municipality_code = products.municipality_code
    where peer_values.municipality_key <> coalesce(municipalities.municipality_key, 0)
    window by_value as (partition by products.product_key, links.indicator, peer_values.year order by peer_values.value)
),
trimmed as (
    select
        *,
        position > floor(peers * trim_share) and position <= peers - floor(peers * trim_share) as is_kept,
    from compared
),
summed as (
    select
        trimmed.product_key,
        trimmed.municipality_code,
        trimmed.product_code,
        trimmed.product,
        trimmed.year,
        trimmed.indicator,
        trimmed.not_comparable,
        trimmed.peers,
        trimmed.trim_share,
        any_value(own_costs.unit_cost) as unit_cost,
        quantile_cont(trimmed.value, 0.25) filter (where trimmed.is_kept) as quartile_low,
        quantile_cont(trimmed.value, 0.5) filter (where trimmed.is_kept) as median,
        quantile_cont(trimmed.value, 0.75) filter (where trimmed.is_kept) as quartile_high,
        min(trimmed.value) filter (where trimmed.is_kept) as lowest,
        max(trimmed.value) filter (where trimmed.is_kept) as highest,
        count(*) filter (where trimmed.value < own_costs.unit_cost) + 1 as cost_rank,
    from trimmed
    left join own_costs
        on own_costs.product_key = trimmed.product_key
        and own_costs.year = trimmed.year
    group by
        trimmed.product_key,
        trimmed.municipality_code,
        trimmed.product_code,
        trimmed.product,
        trimmed.year,
        trimmed.indicator,
        trimmed.not_comparable,
        trimmed.peers,
        trimmed.trim_share
),
shown as (
    select
        summed.*,
        summed.not_comparable is null and summed.peers >= costing.minimum_peers as is_shown,
    from summed
    cross join costing
),
peer_comparison as (
    select
        product_key,
        municipality_code,
        product_code,
        product,
        year,
        indicator,
        peers as n,
        case when is_shown then try_cast(median as decimal(18, 6)) end as median,
        case when is_shown then try_cast(quartile_low as decimal(18, 6)) end as quartile_low,
        case when is_shown then try_cast(quartile_high as decimal(18, 6)) end as quartile_high,
        case when is_shown then try_cast(lowest as decimal(18, 6)) end as lowest,
        case when is_shown then try_cast(highest as decimal(18, 6)) end as highest,
        unit_cost,
        case when is_shown and unit_cost is not null then cost_rank end as rank,
        coalesce(not_comparable, case when not is_shown then 'too_few_peers' end) as note,
    from shown
)
select * from peer_comparison;

comment on view mart.peer_comparison is 'The actual unit cost of a product beside what other municipalities report for the same year. The own municipality is never its own peer; below the configured number of peers no figure is shown.';
comment on column mart.peer_comparison.product_key is 'Product in star.dim_product.';
comment on column mart.peer_comparison.municipality_code is 'Official code of the own municipality.';
comment on column mart.peer_comparison.product_code is 'Code of the product.';
comment on column mart.peer_comparison.product is 'Name of the product.';
comment on column mart.peer_comparison.year is 'Calendar year.';
comment on column mart.peer_comparison.indicator is 'What the peers report.';
comment on column mart.peer_comparison.n is 'Peers with a value that year, before the trim.';
comment on column mart.peer_comparison.median is 'Median of the peers that the trim leaves.';
comment on column mart.peer_comparison.quartile_low is 'First quartile of the peers that the trim leaves.';
comment on column mart.peer_comparison.quartile_high is 'Third quartile of the peers that the trim leaves.';
comment on column mart.peer_comparison.lowest is 'Lowest value that the trim leaves.';
comment on column mart.peer_comparison.highest is 'Highest value that the trim leaves.';
comment on column mart.peer_comparison.unit_cost is 'The own actual unit cost of that year; null where there is none.';
comment on column mart.peer_comparison.rank is 'Place among all peers and the own municipality, 1 the lowest; no peer is trimmed here, and equals share a place.';
comment on column mart.peer_comparison.note is 'Why no figure is shown: what the configuration says, or too_few_peers; null where figures are shown.';
