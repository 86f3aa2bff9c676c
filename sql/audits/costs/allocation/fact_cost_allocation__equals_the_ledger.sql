-- error: allocated and unallocated cost of a municipality, year and scenario are its ledger cost to the cent.
with ledger as (
    select
        municipality_key,
        period_key // 100000000 as year,
        scenario_key,
        sum(amount) as ledger_amount,
    from star.fact_cost
    where statement_place is null
    group by all
),
ended as (
    select
        municipality_key,
        period_key // 100000000 as year,
        scenario_key,
        sum(amount) filter (where product_key <> 0) as allocated_amount,
        sum(amount) filter (where product_key = 0) as unallocated_amount,
    from star.fact_cost_allocation
    group by all
)
select
    coalesce(ledger.municipality_key, ended.municipality_key) as municipality_key,
    coalesce(ledger.year, ended.year) as year,
    coalesce(ledger.scenario_key, ended.scenario_key) as scenario_key,
    ledger.ledger_amount,
    ended.allocated_amount,
    ended.unallocated_amount,
from ledger
full join ended
    on ended.municipality_key = ledger.municipality_key
    and ended.year = ledger.year
    and ended.scenario_key = ledger.scenario_key
where coalesce(ledger.ledger_amount, 0) <> coalesce(ended.allocated_amount, 0) + coalesce(ended.unallocated_amount, 0);
