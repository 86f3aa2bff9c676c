-- warn: the totals that a budget table prints are the sums of its rows; hold the table against the document.
select
    document,
    unit,
    source_locator,
    problem,
from audit.statement_table
where problem is not null;
