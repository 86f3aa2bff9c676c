-- Grain: one row per document of a table or of statistics: how many rows of it stand in the raw tables.
create view staging.table_row_count as
with counts as (
    select document_key, cast(sum(lines) as bigint) as loaded from staging.ledger_month group by document_key
    union all
    select document_key, count(*) as loaded from raw.cost_center_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.account_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.product_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.output_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.allocation_rule_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.price_index_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.unit_cost_target_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.peer_value_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.listed_measure_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.premises_row group by document_key
    union all
    select document_key, count(*) as loaded from raw.premises_use_row group by document_key
    union all
    select surrogate_key(document_hash) as document_key, count(*) as loaded from raw.observation_row group by document_hash
    union all
    select surrogate_key(document_hash) as document_key, count(*) as loaded from raw.sotkanet_value_row group by document_hash
    union all
    select surrogate_key(document_hash) as document_key, count(*) as loaded from raw.sotkanet_region_row group by document_hash
    union all
    select surrogate_key(document_hash) as document_key, count(*) as loaded from raw.sotkanet_indicator_row group by document_hash
),
table_row_count as (
    select * from counts
)
select * from table_row_count;
