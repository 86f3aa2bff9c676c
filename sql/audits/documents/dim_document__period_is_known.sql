-- warn: the period of every strategy document is known; set "period" on its source where the text does not state it.
select
    source,
    document,
from star.dim_document
where period_key = 0 and source_kind = 'strategy';
