-- Grain: one row per scenario.
create table star.dim_scenario as
with dim_scenario as (
    select
        scenario_key,
        scenario,
        name_fi,
        name_sv,
        name_en,
    from (
        values
            (0, 'unknown', 'Tuntematon', 'Okänt', 'Unknown'),
            (1, 'actual', 'Toteuma', 'Utfall', 'Actual'),
            (2, 'budget', 'Talousarvio', 'Budget', 'Budget'),
            (3, 'target', 'Tavoite', 'Mål', 'Target'),
            (4, 'forecast', 'Ennuste', 'Prognos', 'Forecast'),
            (5, 'original_budget', 'Alkuperäinen talousarvio', 'Ursprunglig budget', 'Original budget')
    ) as scenarios (scenario_key, scenario, name_fi, name_sv, name_en)
)
select
    cast(scenario_key as bigint) as scenario_key,
    scenario,
    name_fi,
    name_sv,
    name_en,
from dim_scenario
order by scenario_key;

comment on table star.dim_scenario is 'What a number stands for: what was, what was budgeted at first and after changes, what is aimed at, what is expected; key 0 is unknown.';
comment on column star.dim_scenario.scenario_key is 'Key of the scenario.';
comment on column star.dim_scenario.scenario is 'actual, budget (after changes), target, forecast, original_budget or unknown.';
comment on column star.dim_scenario.name_fi is 'Finnish name.';
comment on column star.dim_scenario.name_sv is 'Swedish name.';
comment on column star.dim_scenario.name_en is 'English name.';
