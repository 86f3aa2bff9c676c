-- Grain: one row per wording of a service in ledgers and lists, and the class that it names by code or by any name; case and punctuation do not count.
-- What names no class is a service of its own.
create table staging.service_text as
with wordings as (
    select service from staging.ledger_sum where summed_by = 'service'
    union
    select service from raw.cost_center_row
    union
    select service from raw.product_row
),
classes as (
    select * from staging.service_class
),
texts as (
    select
        service,
        folded(service) as wording,
    from wordings
    where service is not null
),
own as (
    select
        wording,
        min(trim(service)) as service_code,
    from texts
    where wording <> ''
    group by wording
),
class_names as (
    select
        service_code,
        unnest(string_split(names, '|')) as name,
    from classes
),
known as (
    select
        folded(name) as wording,
        arg_min(service_code, (name <> service_code, service_code)) as service_code,
    from class_names
    group by wording
),
service_text as (
    select
        texts.service,
        coalesce(classes.service_code, known.service_code, own.service_code) as service_code,
        known.service_code is not null as is_national,
    from texts
    inner join own
        on own.wording = texts.wording
    left join known
        on known.wording = texts.wording
    -- 1.1 and 11 are two codes, though punctuation does not count elsewhere.
    left join classes
        on classes.service_code = trim(texts.service)
)
select * from service_text;
