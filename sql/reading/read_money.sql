-- Grain: a macro. Euros to the cent; null where the text is no amount. Most amounts are plain, and those are quick.
create temp macro read_money(cell, decimal_sign, thousands) as coalesce(
    case
        when decimal_sign = ',' and not contains(cell, '.') then try_cast(replace(cell, ',', '.') as decimal(18, 2))
        when decimal_sign = '.' then try_cast(cell as decimal(18, 2))
    end,
    case when not contains(cell, '%') then try_cast(number_value(cell, decimal_sign, thousands) as decimal(18, 2)) end
);
