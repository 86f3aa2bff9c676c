-- Grain: one row per month or calendar year that ledgers, outputs, targets, peers, rules or an index speak of.
create view staging.cost_period as
with stated as (
    select year, month from staging.ledger_month
    union
    select year, null as month from staging.ledger_month
    union
    select year, month from raw.output_row
    union
    select year, null as month from raw.output_row
    union
    select year, null as month from raw.unit_cost_target_row
    union
    select year, null as month from raw.peer_value_row
    union
    select year, null as month from raw.price_index_row
    union
    select year, null as month from raw.allocation_rule_row where year is not null
),
cost_period as (
    select
        make_date(year, coalesce(month, 1), 1) as period_start,
        last_day(make_date(year, coalesce(month, 12), 1)) as period_end,
    from stated
)
select * from cost_period;
