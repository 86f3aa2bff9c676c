-- Grain: a macro. A number with its sign and unit: −5, 5-, (5), 1,5 M€, 12 t€, EUR 5, 12 % (0.12). Null where the text is no number.
-- The list of one binds what is used more than once.
create temp macro number_value(cell, decimal_sign, thousands) as list_transform([number_parts(cell)], lambda found:
    case
        when (found.opened <> '') <> (found.closed <> '') then null
        when length(found.sign || found.later_sign || found.trailing_sign || found.last_sign) > 1 then null
        else
            -- So wide that no product of the two can overflow.
            try_cast(number_digits(rtrim(found.digits), decimal_sign, thousands) as decimal(27, 10))
            * cast(
                case when found.opened <> '' or '-' in (found.sign, found.later_sign, found.trailing_sign, found.last_sign) then -1 else 1 end
                * case
                    when found.unit in ('m€', 'meur') or starts_with(found.unit, 'milj') then 1000000
                    when found.unit in ('t€', 'teur', 'k€', 'keur', 'tuhatta euroa') then 1000
                    when found.unit = '%' then 0.01
                    else 1
                end
                as decimal(9, 2)
            )
    end
)[1];
