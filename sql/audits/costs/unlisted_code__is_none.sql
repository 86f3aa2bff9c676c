-- warn: the lists of a municipality hold every cost centre and account that its ledgers book on, and every product of its outputs and targets, and all premises of their use; add the code to the list, or correct the document. Until then it counts under the unknown member.
select
    what,
    municipality_code,
    code,
    count(*) as documents,
    min(document) as document,
    sum(lines) as lines,
    sum(amount) as amount,
from audit.unlisted_code
group by what, municipality_code, code;
