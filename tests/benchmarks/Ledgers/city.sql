-- A ledger of $lines$ lines with the lists that belong to it, as a Finnish program exports them: semicolons, decimal commas, spaces between thousands.
copy (
    select
        2022 + range % 3 as "Vuosi",
        1 + range // 3 % 12 as "Kuukausi",
        1000 + hash(range) % 600 as "Kustannuspaikka",
        4000 + hash(range + 1000000007) % 300 as "Tili",
        case when range % 11 = 0 then '-' else '' end
            || replace(replace(format('{:,.2f}', (hash(range + 2000000011) % 500000) / 100), ',', ' '), '.', ',') as "Summa",
        case when range % 4 = 0 then 'Tosite ' || range % 100000 end as "Selite",
    from range($lines$)
) to '$folder$/ledger.csv' (header, delimiter ';', quote '"');

copy (
    select
        1000 + range as "Kustannuspaikka",
        'Kustannuspaikka ' || range as "Nimi",
        case when range < 60 then 'tuki' else 'tuotanto' end as "Rooli",
    from range(600)
) to '$folder$/cost-centers.csv' (header, delimiter ';');

copy (
    select
        4000 + range as "Tili",
        'Tili ' || range as "Nimi",
    from range(300)
) to '$folder$/accounts.csv' (header, delimiter ';');

copy (
    select
        'P' || 100 + range as "Tuote",
        'Tuote ' || range as "Nimi",
        'suorite' as "Suoriteyksikkö",
    from range(100)
) to '$folder$/products.csv' (header, delimiter ';');

copy (
    select
        'P' || 100 + products.range as "Tuote",
        2022 + years.range as "Vuosi",
        1000 + products.range * 7 + years.range * 11 as "Määrä",
    from range(100) as products
    cross join range(3) as years
) to '$folder$/outputs.csv' (header, delimiter ';');

-- Every support centre serves twenty centres, others of the support among them; every production centre makes one product.
copy (
    select
        cast(1000 + senders.range as varchar) as "from_cost_center",
        cast(1000 + (senders.range * 7 + receivers.range * 29 + 1) % 600 as varchar) as "to",
        '0,05' as "weight",
    from range(60) as senders
    cross join range(20) as receivers
    where (senders.range * 7 + receivers.range * 29 + 1) % 600 <> senders.range
    union all
    select
        cast(1000 + range as varchar) as "from_cost_center",
        'P' || 100 + range % 100 as "to",
        '1' as "weight",
    from range(60, 600)
) to '$folder$/allocation-rules.csv' (header, delimiter ';');

copy (
    select
        2020 + range as "year",
        104 + range * 3 as "index",
    from range(5)
) to '$folder$/price-index.csv' (header, delimiter ';');
