-- error: cost centres name services that are there.
select
    cost_centers.municipality_code,
    cost_centers.cost_center,
    cost_centers.service_key,
from star.dim_cost_center as cost_centers
anti join star.dim_service as services
    on services.service_key = cost_centers.service_key;
