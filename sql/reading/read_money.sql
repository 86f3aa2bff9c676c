-- Grain: a macro. Euros to the cent; null where the text is no amount. Most amounts are plain, and those are quick.
-- A cast also reads 1e3, which nobody writes of money: it is a code, or a spreadsheet's loss of digits.
create temp macro read_money(cell, decimal_sign, thousands) as coalesce(
    case
        when contains(cell, 'e') or contains(cell, 'E') or contains(cell, '_') then null
        when decimal_sign = ',' and not contains(cell, '.') then try_cast(replace(cell, ',', '.') as decimal(18, 2))
        when decimal_sign = '.' then try_cast(cell as decimal(18, 2))
    end,
    case when not contains(cell, '%') then try_cast(number_value(cell, decimal_sign, thousands) as decimal(18, 2)) end
);
