-- warn: a list of regions knows every region of Sotkanet values; load Sotkanet's regions too, or give the region a row in vocabulary/sotkanet-regions.csv. Until then its values belong to no municipality.
select
    document,
    count(*) as regions,
    min(region_id) as region_id,
    sum(sotkanet_values) as sotkanet_values,
from audit.unlisted_region
group by document;
