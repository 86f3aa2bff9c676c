-- What somebody would write by hand for this one file: star.fact_cost column by column, and what a unit of each product costs.
-- Without line numbers the line of the file is the row's rowid, as rows keep their order; numbering them takes more time.
create temp macro surrogate_key(natural_key) as cast(md5_number_lower(natural_key) // 2 as bigint);

create table dim_cost_center as
select
    surrogate_key('999|' || "Kustannuspaikka") as cost_center_key,
    "Kustannuspaikka" as cost_center,
    "Nimi" as name,
    "Rooli" as role,
from read_csv('$folder$/cost-centers.csv', delim = ';', header = true, all_varchar = true);

create table dim_account as
select
    surrogate_key('999|' || "Tili") as account_key,
    "Tili" as account,
    "Nimi" as name,
from read_csv('$folder$/accounts.csv', delim = ';', header = true, all_varchar = true);

create table fact_cost as
with lines as (
    select
        cast("Vuosi" as smallint) as year,
        cast("Kuukausi" as tinyint) as month,
        trim("Kustannuspaikka") as cost_center,
        trim("Tili") as account,
        cast(replace(replace("Summa", ' ', ''), ',', '.') as decimal(18, 2)) as amount,
        nullif(trim("Selite"), '') as line_text,
        $source_line$ as source_line,
    from read_csv('$folder$/ledger.csv', delim = ';', quote = '"', header = true, all_varchar = true)
)
select
    surrogate_key('999') as municipality_key,
    coalesce(dim_cost_center.cost_center_key, 0) as cost_center_key,
    coalesce(dim_account.account_key, 0) as account_key,
    cast(0 as bigint) as service_key,
    (cast(lines.year as bigint) * 100 + lines.month) * 1000001 as period_key,
    surrogate_key('actual') as scenario_key,
    lines.amount,
    case when dim_cost_center.cost_center_key is null then lines.cost_center end as unlisted_cost_center,
    case when dim_account.account_key is null then lines.account end as unlisted_account,
    lines.line_text,
    surrogate_key('document') as document_key,
    cast(null as varchar) as sheet,
    lines.source_line,
from lines
left join dim_cost_center
    on dim_cost_center.cost_center = lines.cost_center
left join dim_account
    on dim_account.account = lines.account;

create table fact_unit_cost as
with rules as (
    select
        surrogate_key('999|' || from_cost_center) as cost_center_key,
        "to" as product,
        cast(replace(weight, ',', '.') as double) as weight,
    from read_csv('$folder$/allocation-rules.csv', delim = ';', header = true, all_varchar = true)
),
outputs as (
    select
        "Tuote" as product,
        cast("Vuosi" as bigint) as year,
        cast("Määrä" as double) as quantity,
    from read_csv('$folder$/outputs.csv', delim = ';', header = true, all_varchar = true)
),
costs as (
    select
        cost_center_key,
        period_key // 100000000 as year,
        sum(amount) as amount,
    from fact_cost
    group by all
)
select
    outputs.product,
    outputs.year,
    sum(costs.amount * rules.weight) as total_cost,
    sum(costs.amount * rules.weight) / any_value(outputs.quantity) as unit_cost,
from costs
inner join rules
    on rules.cost_center_key = costs.cost_center_key
inner join outputs
    on outputs.product = rules.product
    and outputs.year = costs.year
group by outputs.product, outputs.year;
