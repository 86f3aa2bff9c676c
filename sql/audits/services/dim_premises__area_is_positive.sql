-- error: the area of listed premises is above 0 square metres.
select
    municipality_code,
    premises,
    name,
    area_m2,
from star.dim_premises
where is_listed and (area_m2 is null or area_m2 <= 0);
