-- error: a line keeps the code of its cost centre or account where that is the unknown member, and only there.
select
    document_key,
    source_locator,
    cost_center_key,
    unlisted_cost_center,
    account_key,
    unlisted_account,
from star.fact_cost
where
    (cost_center_key = 0) <> (unlisted_cost_center is not null)
    or (account_key = 0) <> (unlisted_account is not null);
