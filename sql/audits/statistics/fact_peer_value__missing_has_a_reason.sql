-- error: a peer value is a number, or there is a reason why it is none, and never both.
select
    indicator,
    breakdown,
    area_code,
    period_key,
    value,
    missing_reason,
from star.fact_peer_value
where (value is null) = (missing_reason is null);
