-- Grain: one row per municipality, year, sender and receiver of the rules in force, and one per sender with the receiver null: which drivers, and where the first rule stands.
create table staging.rule_source as
with rules as (
    select * from staging.allocation_rule
),
rule_source as (
    select
        municipality_code,
        year,
        from_cost_center,
        receiver,
        string_agg(distinct driver, ', ' order by driver) as driver,
        arg_min((document_key, source_locator), (sheet, source_line)) as first_rule,
    from rules
    group by grouping sets ((municipality_code, year, from_cost_center, receiver), (municipality_code, year, from_cost_center))
)
select
    municipality_code,
    year,
    from_cost_center,
    receiver,
    driver,
    struct_extract_at(first_rule, 1) as document_key,
    struct_extract_at(first_rule, 2) as source_locator,
from rule_source;
