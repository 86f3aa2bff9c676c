-- warn: a municipality that reports the use of premises lists them too; load a list of kind premises. Without it their area and user are unknown.
select
    municipality_code,
    count(*) as premises,
    min(premises) as example,
from star.dim_premises
where premises_key <> 0 and not is_listed
group by municipality_code;
