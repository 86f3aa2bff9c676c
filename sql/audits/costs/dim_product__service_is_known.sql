-- error: products name services that are there.
select
    products.municipality_code,
    products.product,
    products.service_key,
from star.dim_product as products
anti join star.dim_service as services
    on services.service_key = products.service_key;
