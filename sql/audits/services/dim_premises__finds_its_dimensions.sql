-- error: cost centre and service of premises are rows of their dimensions.
select
    premises.municipality_code,
    premises.premises,
    premises.cost_center_key,
    premises.service_key,
from star.dim_premises as premises
left join star.dim_cost_center as cost_centers
    on cost_centers.cost_center_key = premises.cost_center_key
left join star.dim_service as services
    on services.service_key = premises.service_key
where cost_centers.cost_center_key is null or services.service_key is null;
