-- Grain: one row per municipality, rule or cost centre that the allocation could not follow, and why, over all years and scenarios.
create view audit.allocation_finding as
with problems as (
    select * from audit.allocation_problem
),
allocation_finding as (
    select
        municipality_code,
        cost_center,
        name,
        receiver,
        code,
        string_agg(distinct year, ', ' order by year) as years,
        string_agg(distinct scenario, ', ' order by scenario) as scenarios,
        arg_max(amount, abs(amount)) as largest_amount,
        arg_max(document, year) as document,
        arg_max(source_locator, year) as source_locator,
    from problems
    group by municipality_code, cost_center, name, receiver, code
)
select * from allocation_finding;

comment on view audit.allocation_finding is 'What the allocation could not follow, a line for each rule or cost centre; audit.allocation_problem has the amounts by year and scenario.';
comment on column audit.allocation_finding.municipality_code is 'Official code of the municipality.';
comment on column audit.allocation_finding.cost_center is 'Code of the cost centre, or of the sender of the rule.';
comment on column audit.allocation_finding.name is 'Its name; null where no list holds it.';
comment on column audit.allocation_finding.receiver is 'Receiver of the rule; null where the problem is the cost centre''s.';
comment on column audit.allocation_finding.code is 'What is wrong, as in audit.allocation_problem.';
comment on column audit.allocation_finding.years is 'Calendar years that it concerns.';
comment on column audit.allocation_finding.scenarios is 'Scenarios that it concerns.';
comment on column audit.allocation_finding.largest_amount is 'The largest amount of a year and scenario that stays unallocated because of it, or that it is about; null where none can be named.';
comment on column audit.allocation_finding.document is 'Document of the rule in the newest of the years; null where there is none.';
comment on column audit.allocation_finding.source_locator is 'Where in that document.';
