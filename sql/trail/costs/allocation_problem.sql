-- Grain: one row per municipality, year, scenario, and rule or cost centre that the allocation could not follow as it is written.
-- Where a municipality has no rules at all, nothing is to be followed. The configured order is one for all municipalities: a support centre of any is in its place there.
create table audit.allocation_problem as
with problems as (
    select * from raw.allocation_problem
),
ruled as (
    select distinct municipality_code from staging.cost_rule
),
rules as (
    select * from staging.rule_source
),
cost_centers as (
    select * from staging.cost_center
),
documents as (
    select * from staging.cost_document
),
allocation_problem as (
    select
        problems.municipality_code,
        problems.year,
        problems.scenario,
        problems.cost_center,
        cost_centers.name,
        problems.receiver,
        -- What is left unexpanded of a rule by premises.
        case
            when problems.code = 'unknown_receiver' and problems.receiver = '*' and contains(rules.driver, 'premises_') then 'no_driver_data'
            else problems.code
        end as code,
        problems.amount,
        documents.document,
        rules.source_locator,
    from problems
    left join cost_centers
        on cost_centers.municipality_code = problems.municipality_code
        and cost_centers.cost_center = problems.cost_center
    left join rules
        on rules.municipality_code = problems.municipality_code
        and rules.year = problems.year
        and rules.from_cost_center = problems.cost_center
        and rules.receiver is not distinct from problems.receiver
    left join documents
        on documents.document_key = rules.document_key
    where
        problems.municipality_code in (select municipality_code from ruled)
        and (problems.code <> 'order_names_no_support' or problems.cost_center not in (select cost_center from cost_centers where role = 'support'))
)
select * from allocation_problem
order by municipality_code, year, scenario, cost_center, code, receiver;

comment on table audit.allocation_problem is 'Rules and cost centres that the allocation could not follow as they are written, and the cost that stays unallocated because of them.';
comment on column audit.allocation_problem.municipality_code is 'Official code of the municipality.';
comment on column audit.allocation_problem.year is 'Calendar year of the cost.';
comment on column audit.allocation_problem.scenario is 'actual, budget, target or forecast.';
comment on column audit.allocation_problem.cost_center is 'Code of the cost centre, or of the sender of the rule.';
comment on column audit.allocation_problem.name is 'Its name; null where no list holds it.';
comment on column audit.allocation_problem.receiver is 'Receiver of the rule; null where the problem is the cost centre''s.';
comment on column audit.allocation_problem.code is 'unknown_receiver, unknown_sender, weight_not_positive, shares_exceed_whole, ambiguous_receiver, no_rule, no_exit, no_open_receiver, negative_cost, order_names_no_support or no_driver_data.';
comment on column audit.allocation_problem.amount is 'Euros that stay unallocated because of it, or that it is about; null where none can be named.';
comment on column audit.allocation_problem.document is 'Document of the rule; null where there is none.';
comment on column audit.allocation_problem.source_locator is 'Where in the document.';
