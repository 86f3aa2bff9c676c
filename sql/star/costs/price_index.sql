-- Grain: one row per price index and year.
create table star.price_index as
with price_indexes as (
    select * from staging.price_index
),
costing as (
    select * from raw.costing
),
names as (
    select distinct folded(price_index) as index_name from price_indexes
),
-- The index that the configuration names; else the only one there is. Of several it is not for the program to choose.
chosen as (
    select names.index_name
    from names
    left join costing
        on true
    where
        names.index_name = folded(costing.price_index)
        or (costing.price_index is null and (select count(*) from names) = 1)
),
used as (
    select price_indexes.*
    from price_indexes
    inner join chosen
        on chosen.index_name = folded(price_indexes.price_index)
),
base as (
    select coalesce((select base_year from costing), (select max(year) from used)) as base_year
),
price_index as (
    select
        price_indexes.price_index,
        cast(price_indexes.year as integer) as year,
        price_indexes.index_value,
        chosen.index_name is not null as is_used,
        case when chosen.index_name is not null then cast(base.base_year as integer) end as base_year,
        base_index.index_value as base_index_value,
        price_indexes.document_key,
        price_indexes.source_locator,
    from price_indexes
    left join chosen
        on chosen.index_name = folded(price_indexes.price_index)
    cross join base
    left join used as base_index
        on base_index.year = base.base_year
        and chosen.index_name is not null
)
select * from price_index
order by price_index, year;

comment on table star.price_index is 'Price indexes by year, and which of them deflates unit costs: the one that the configuration names, else the only one.';
comment on column star.price_index.price_index is 'Name as printed; empty where the documents give none.';
comment on column star.price_index.year is 'Calendar year.';
comment on column star.price_index.index_value is 'Points of the index.';
comment on column star.price_index.is_used is 'Real unit costs are deflated with it.';
comment on column star.price_index.base_year is 'The year whose prices real unit costs are in: as configured, else the newest year of the index; null for an index that is not used.';
comment on column star.price_index.base_index_value is 'Points of the base year; null where the index has no value for it.';
comment on column star.price_index.document_key is 'Document that gives the value; of several the one received last.';
comment on column star.price_index.source_locator is 'Where in the document.';
