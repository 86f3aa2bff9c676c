-- error: a document that was read yielded at least one row.
select
    document,
    document_key,
    rows_read,
    rows_rejected,
from audit.document_reading
where rows_staged = 0;
