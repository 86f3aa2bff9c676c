-- Grain: one row per municipality, scenario, year and, unless the whole ledger is meant, cost centre whose total is odd beside the years before.
-- thousandfold: the size of a year (sum without signs) is 300 to 3000 times the mean of the years before, or that part of it; of a cost centre only where the whole ledger is not.
-- sign_flip: a total changes its sign from the year before; of a cost centre only where the whole ledger does not.
-- cost_center_appeared, cost_center_disappeared: a total where the year before had none, or none where it had one; not judged in the first year, nor in a year under way.
-- A cost centre is named as thousandfold or sign_flip only above a thousandth of the ledger of its year: smaller ones swing by nature.
create view audit.ledger_finding as
with ledger_years as (
    select * from audit.ledger_year
),
center_years as (
    select * from audit.cost_center_year
),
totals as (
    select
        municipality_code,
        scenario,
        year,
        cast(sum(amount) as decimal(18, 2)) as amount,
        cast(sum(size) as decimal(18, 2)) as size,
    from center_years
    group by municipality_code, scenario, year
),
-- The whole ledger stands among its cost centres, without a code.
sums as (
    select municipality_code, scenario, year, null as cost_center, amount, size from totals
    union all
    select municipality_code, scenario, year, cost_center, amount, size from center_years
),
judged as (
    select
        sums.*,
        totals.size as ledger_size,
        avg(cast(sums.size as double)) filter (where sums.size > 0) over (
            partition by sums.municipality_code, sums.scenario, sums.cost_center order by sums.year rows between unbounded preceding and 1 preceding
        ) as mean_size_before,
        before.amount as amount_before,
    from sums
    inner join totals
        on totals.municipality_code = sums.municipality_code
        and totals.scenario = sums.scenario
        and totals.year = sums.year
    inner join ledger_years
        on ledger_years.municipality_code = sums.municipality_code
        and ledger_years.scenario = sums.scenario
        and ledger_years.year = sums.year
    left join sums as before
        on before.municipality_code = sums.municipality_code
        and before.scenario = sums.scenario
        and before.year = ledger_years.previous_year
        and before.cost_center is not distinct from sums.cost_center
),
thousandfold as (
    select
        'thousandfold' as warning,
        municipality_code,
        scenario,
        year,
        cost_center,
        cast(size as double) as value,
        mean_size_before as previous_value,
    from judged
    where
        (size / mean_size_before between 300 and 3000 or mean_size_before / nullif(size, 0) between 300 and 3000)
        and greatest(size, mean_size_before) >= ledger_size / 1000
    qualify cost_center is null or count(*) filter (where cost_center is null) over (partition by municipality_code, scenario, year) = 0
),
sign_flip as (
    select
        'sign_flip' as warning,
        municipality_code,
        scenario,
        year,
        cost_center,
        cast(amount as double) as value,
        cast(amount_before as double) as previous_value,
    from judged
    where
        sign(amount) * sign(amount_before) = -1
        and least(abs(amount), abs(amount_before)) > ledger_size / 1000
    qualify cost_center is null or count(*) filter (where cost_center is null) over (partition by municipality_code, scenario, year) = 0
),
cost_center_appeared as (
    select
        'cost_center_appeared' as warning,
        judged.municipality_code,
        judged.scenario,
        judged.year,
        judged.cost_center,
        cast(judged.amount as double) as value,
        cast(null as double) as previous_value,
    from judged
    inner join ledger_years
        on ledger_years.municipality_code = judged.municipality_code
        and ledger_years.scenario = judged.scenario
        and ledger_years.year = judged.year
        and ledger_years.previous_year is not null
    where judged.cost_center is not null and judged.amount <> 0 and coalesce(judged.amount_before, 0) = 0
),
cost_center_disappeared as (
    select
        'cost_center_disappeared' as warning,
        center_years.municipality_code,
        center_years.scenario,
        ledger_years.year,
        center_years.cost_center,
        cast(null as double) as value,
        cast(center_years.amount as double) as previous_value,
    from center_years
    inner join ledger_years
        on ledger_years.municipality_code = center_years.municipality_code
        and ledger_years.scenario = center_years.scenario
        and ledger_years.previous_year = center_years.year
    left join center_years as later
        on later.municipality_code = center_years.municipality_code
        and later.scenario = center_years.scenario
        and later.cost_center = center_years.cost_center
        and later.year = ledger_years.year
    where
        center_years.amount <> 0
        and coalesce(later.amount, 0) = 0
        and (ledger_years.is_whole or ledger_years.next_year is not null)
),
ledger_finding as (
    select * from thousandfold
    union all by name
    select * from sign_flip
    union all by name
    select * from cost_center_appeared
    union all by name
    select * from cost_center_disappeared
)
select * from ledger_finding;

comment on view audit.ledger_finding is 'Totals of ledgers and cost centres that are odd beside the years before; the mart of cost warnings words them.';
comment on column audit.ledger_finding.warning is 'thousandfold, sign_flip, cost_center_appeared or cost_center_disappeared.';
comment on column audit.ledger_finding.municipality_code is 'Official code of the municipality.';
comment on column audit.ledger_finding.scenario is 'actual, budget, target or forecast.';
comment on column audit.ledger_finding.year is 'Calendar year.';
comment on column audit.ledger_finding.cost_center is 'Code as printed; null where the whole ledger is meant.';
comment on column audit.ledger_finding.value is 'Euros: of thousandfold the sum without signs, otherwise the total; null where a cost centre disappeared.';
comment on column audit.ledger_finding.previous_value is 'The same of the year before; of thousandfold the mean of all years before; null where a cost centre appeared.';
