-- warn: every line of every document is accounted for.
select
    document,
    place,
    text,
from audit.unaccounted_line;
