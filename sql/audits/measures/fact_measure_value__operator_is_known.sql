-- error: the operator is one of >=, <=, >, < and =, with "change" before it for a change.
select
    document_key,
    source_locator,
    value_operator,
from star.fact_measure_value
where not regexp_full_match(value_operator, '(change)?(>=|<=|>|<|=)');
