-- warn: the period of every document is known; set "period" on its source where the text does not state it.
select
    source,
    document,
from star.dim_document
where period_key = 0 and document_key <> 0;
