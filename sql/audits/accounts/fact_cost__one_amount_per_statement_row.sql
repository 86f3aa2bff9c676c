-- error: a statement row has one amount in each scenario.
select
    document_key,
    cost_center_key,
    source_line,
    statement_place,
    scenario_key,
    count(*) as amounts,
from star.fact_cost
where statement_place is not null
group by document_key, cost_center_key, source_line, statement_place, scenario_key
having count(*) > 1;
