-- warn: no row of any document was rejected and is still left out; correct and replay it, or correct the document.
select
    document,
    place,
    code,
    message,
from audit.rejected_row
where recovered_in_run is null;
