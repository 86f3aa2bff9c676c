-- error: an indicator has one value per breakdown, municipality or area, and period.
select
    indicator,
    breakdown,
    municipality_key,
    case when municipality_key = 0 then coalesce(unlisted_municipality, 'area ' || area_code) end as area,
    period_key,
    count(*) as peer_values,
from star.fact_peer_value
group by all
having count(*) > 1;
