-- warn: no row of any document was rejected.
select
    document,
    place,
    code,
    message,
from audit.rejected_row;
