-- error: rows read = staged + rejected + skipped, for every document.
select
    document,
    document_key,
    rows_read,
    rows_staged,
    rows_rejected,
    rows_skipped,
from audit.document_reading
where rows_read <> rows_staged + rows_rejected + rows_skipped;
