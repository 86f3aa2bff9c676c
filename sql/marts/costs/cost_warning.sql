-- Grain: one row per thing in the cost data that a person should look at before drawing conclusions.
-- months_missing: a year of the ledger has a hole, starts after January, or ends before December although a later year has data; all of it in December is a whole year, and so is a plan in one month.
-- unit_cost_moved: a unit cost moved by more than the configured share between two whole years.
-- The other warnings are found by audit.ledger_finding.
create view mart.cost_warning as
with ledger_years as (
    select * from audit.ledger_year
),
ledger_findings as (
    select * from audit.ledger_finding
),
costing as (
    select * from audit.costing
),
cost_centers as (
    select * from star.dim_cost_center
),
scenarios as (
    select * from star.dim_scenario
),
unit_costs as (
    select * from mart.unit_cost
),
months_missing as (
    select
        'months_missing' as warning,
        municipality_code,
        scenario,
        year,
        cast(null as varchar) as cost_center,
        cast(months as double) as value,
        cast(null as double) as previous_value,
        array_to_string(missing_months, ', ') as missing,
        len(missing_months) = 1 as misses_one,
    from ledger_years
    where len(missing_months) > 0
),
unit_cost_moved as (
    select
        'unit_cost_moved' as warning,
        unit_costs.municipality_code,
        unit_costs.scenario,
        unit_costs.year,
        cast(null as varchar) as cost_center,
        unit_costs.product_code,
        unit_costs.product,
        unit_costs.output_unit,
        cast(unit_costs.unit_cost as double) as value,
        cast(before.unit_cost as double) as previous_value,
    from unit_costs
    inner join unit_costs as before
        on before.product_key = unit_costs.product_key
        and before.scenario = unit_costs.scenario
        and before.year = unit_costs.year - 1
    cross join costing
    where
        abs(unit_costs.change_share) > costing.warn_at_change_share
        and unit_costs.ledger_months = 12
        and before.ledger_months = 12
),
found as (
    select * from months_missing
    union all by name
    select * from ledger_findings
    union all by name
    select * from unit_cost_moved
),
-- Numbers as each language writes them: 1 234,50 in Finnish and Swedish (no-break spaces), 1,234.50 in English.
worded as (
    select
        found.*,
        scenarios.name_fi || ' ' || found.year as when_fi,
        scenarios.name_sv || ' ' || found.year as when_sv,
        scenarios.name_en || ' ' || found.year as when_en,
        case when found.cost_center is not null then concat_ws(' ', found.cost_center, nullif(cost_centers.name, found.cost_center)) end as center,
        concat_ws(' ', found.product_code, nullif(found.product, found.product_code)) as product_label,
        case when warning = 'unit_cost_moved' then format('{:,.2f}', value) else format('{:,.0f}', value) end as value_en,
        case when warning = 'unit_cost_moved' then format('{:,.2f}', previous_value) else format('{:,.0f}', previous_value) end as previous_en,
        translate(value_en, ',.', chr(160) || ',') as value_fi,
        translate(previous_en, ',.', chr(160) || ',') as previous_fi,
        case when warning = 'thousandfold' then format('{:,.0f}', greatest(value / previous_value, previous_value / value)) end as times_en,
        translate(times_en, ',', chr(160)) as times_fi,
        case when warning = 'unit_cost_moved' then format('{:.0f}', abs(value / previous_value - 1) * 100) end as percent,
        value > previous_value as is_up,
    from found
    inner join scenarios
        on scenarios.scenario = found.scenario
    left join cost_centers
        on cost_centers.municipality_code = found.municipality_code
        and cost_centers.cost_center = found.cost_center
        and cost_centers.cost_center_key <> 0
        and not cost_centers.is_statement
),
cost_warning as (
    select
        warning,
        municipality_code,
        year,
        scenario,
        cost_center,
        product_code,
        try_cast(value as decimal(18, 2)) as value,
        try_cast(previous_value as decimal(18, 2)) as previous_value,
        case warning
            when 'months_missing' then format('{}: kirjanpidosta {} {}.', when_fi, case when misses_one then 'puuttuu kuukausi' else 'puuttuvat kuukaudet' end, missing)
            when 'thousandfold' then format('{}: {} noin {} kertaa {} kuin aiempina vuosina. Ovatko eurot ja tuhannet eurot sekaisin?',
                when_fi, coalesce('kustannuspaikan ' || center || ' luvut ovat', 'kirjanpidon luvut ovat'), times_fi, case when is_up then 'suuremmat' else 'pienemmät' end)
            when 'sign_flip' then format('{}: {} {} €, edellisvuonna {} €. Onko etumerkki vaihtunut?', when_fi, coalesce('kustannuspaikka ' || center, 'koko kirjanpito'), value_fi, previous_fi)
            when 'cost_center_appeared' then format('{}: kustannuspaikka {} on uusi, {} €.', when_fi, center, value_fi)
            when 'cost_center_disappeared' then format('{}: kustannuspaikalla {} ei ole kustannuksia, edellisvuonna {} €.', when_fi, center, previous_fi)
            else format('{}: tuotteen {} yksikkökustannus {} {} %, {} eurosta {} euroon.', when_fi, product_label, case when is_up then 'nousi' else 'laski' end, percent, previous_fi, value_fi)
        end as text_fi,
        case warning
            when 'months_missing' then format('{}: i bokföringen saknas {} {}.', when_sv, case when misses_one then 'månad' else 'månaderna' end, missing)
            when 'thousandfold' then format('{}: {} ungefär {} gånger {} än tidigare år. Har euro och tusen euro blandats ihop?',
                when_sv, coalesce('talen för kostnadsställe ' || center || ' är', 'talen i bokföringen är'), times_fi, case when is_up then 'större' else 'mindre' end)
            when 'sign_flip' then format('{}: {} {} €, året innan {} €. Har förtecknet bytts?', when_sv, coalesce('kostnadsställe ' || center, 'hela bokföringen'), value_fi, previous_fi)
            when 'cost_center_appeared' then format('{}: kostnadsställe {} är nytt, {} €.', when_sv, center, value_fi)
            when 'cost_center_disappeared' then format('{}: kostnadsställe {} har inga kostnader, året innan {} €.', when_sv, center, previous_fi)
            else format('{}: enhetskostnaden för produkten {} {} {} %, från {} till {} euro.', when_sv, product_label, case when is_up then 'steg' else 'sjönk' end, percent, previous_fi, value_fi)
        end as text_sv,
        case warning
            when 'months_missing' then format('{}: the ledger lacks {} {}.', when_en, case when misses_one then 'month' else 'months' end, missing)
            when 'thousandfold' then format('{}: {} about {} times {} than in the years before. Are euros and thousands of euros mixed up?',
                when_en, coalesce('the numbers of cost centre ' || center || ' are', 'the numbers of the ledger are'), times_en, case when is_up then 'larger' else 'smaller' end)
            when 'sign_flip' then format('{}: {} {} €, the year before {} €. Has the sign changed?', when_en, coalesce('cost centre ' || center, 'the whole ledger'), value_en, previous_en)
            when 'cost_center_appeared' then format('{}: cost centre {} is new, {} €.', when_en, center, value_en)
            when 'cost_center_disappeared' then format('{}: cost centre {} has no cost, the year before {} €.', when_en, center, previous_en)
            else format('{}: the unit cost of product {} {} by {} %, from {} to {} euros.', when_en, product_label, case when is_up then 'rose' else 'fell' end, percent, previous_en, value_en)
        end as text_en,
    from worded
)
select * from cost_warning;

comment on view mart.cost_warning is 'What a person should look at in the cost data: missing months, wrong orders of magnitude, turned signs, cost centres that come and go, unit costs that moved much.';
comment on column mart.cost_warning.warning is 'months_missing, thousandfold, sign_flip, cost_center_appeared, cost_center_disappeared or unit_cost_moved.';
comment on column mart.cost_warning.municipality_code is 'Official code of the municipality.';
comment on column mart.cost_warning.year is 'Calendar year.';
comment on column mart.cost_warning.scenario is 'actual, budget, target or forecast.';
comment on column mart.cost_warning.cost_center is 'Code of the cost centre; null where the whole ledger or a product is meant.';
comment on column mart.cost_warning.product_code is 'Code of the product; null where none is meant.';
comment on column mart.cost_warning.value is 'Months held, sum without signs, total or unit cost of the year, by the warning.';
comment on column mart.cost_warning.previous_value is 'The same of the year before; of thousandfold the mean of all years before.';
comment on column mart.cost_warning.text_fi is 'The warning in Finnish.';
comment on column mart.cost_warning.text_sv is 'The warning in Swedish.';
comment on column mart.cost_warning.text_en is 'The warning in English.';
