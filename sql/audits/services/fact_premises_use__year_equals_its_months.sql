-- warn: where premises state a year and all its months, the months sum to the year; correct one of them. The year as stated counts.
with uses as (
    select
        facts.*,
        periods.period_year,
        periods.period_kind = 'year' as is_year,
    from star.fact_premises_use as facts
    inner join star.dim_period as periods
        on periods.period_key = facts.period_key
),
offenders as (
    select
        uses.premises_key,
        uses.unlisted_premises,
        min(premises.premises) as premises,
        uses.period_year,
        sum(uses.cost) filter (uses.is_year) as year_cost,
        sum(uses.cost) filter (not uses.is_year) as cost_of_months,
    from uses
    inner join star.dim_premises as premises
        on premises.premises_key = uses.premises_key
    group by uses.municipality_key, uses.premises_key, uses.unlisted_premises, uses.period_year
    having count(*) filter (not uses.is_year and uses.cost is not null) = 12 and abs(year_cost - cost_of_months) > 0.12
)
select * from offenders;
