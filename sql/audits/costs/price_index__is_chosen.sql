-- warn: where documents give price indexes, one of them deflates, and it has a value for the base year; see priceIndex and baseYear in the configuration.
with indexes as (
    select * from star.price_index
)
select
    string_agg(distinct price_index, ', ' order by price_index) as price_indexes,
    max(base_year) as base_year,
from indexes
having count(*) > 0 and count(base_index_value) = 0;
