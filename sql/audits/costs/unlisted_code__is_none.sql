-- warn: the lists of a municipality hold every cost centre and account that its ledgers book on; add the code to the list, or correct the ledger. Until then the money counts under the unknown member.
select
    what,
    municipality_code,
    code,
    document,
    lines,
    amount,
from audit.unlisted_code;
