-- error: a measure is better up or down, or nobody knows.
select
    measure_key,
    measure,
    better,
from star.dim_measure
where better not in ('up', 'down');
