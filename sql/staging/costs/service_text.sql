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
folded_wordings as (
    select
        service,
        folded(service) as wording,
    from wordings
    where folded(service) <> ''
),
class_keys as (
    select service_code, folded(unnest(codes)) as wording, 1 as precedence from classes
    union all
    select service_code, folded(unnest(names)) as wording, 2 as precedence from classes
),
known as (
    select * from class_keys
    qualify row_number() over (partition by wording order by precedence, service_code) = 1
),
service_text as (
    select
        folded_wordings.service,
        coalesce(known.service_code, min(trim(folded_wordings.service)) over (partition by folded_wordings.wording)) as service_code,
        known.service_code is not null as is_national,
    from folded_wordings
    left join known
        on known.wording = folded_wordings.wording
)
select * from service_text;
