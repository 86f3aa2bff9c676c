-- warn: no document states two values for one figure, and none another value than a document received later; see that both mean the same indicator, or withdraw the older one. Until then the one received last counts, and in it the first.
select
    document,
    values_contradicted,
    values_changed,
from audit.peer_value_reading
where values_contradicted + values_changed > 0;
