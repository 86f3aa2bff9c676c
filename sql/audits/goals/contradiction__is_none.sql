-- warn: no two documents say different things of one goal, service area and period; see mart.contradiction.
select
    unit,
    goal_code,
    goal,
    period_label,
    field,
    value,
    document,
    source_locator,
    other_value,
    other_document,
    other_source_locator,
from mart.contradiction;
