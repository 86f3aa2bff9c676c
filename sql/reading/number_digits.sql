-- Grain: a macro. A number as people write it, without unit and sign, to digits and a decimal point; null where it is none.
-- decimal_sign: "," or "."; "any" where both are told from each number. thousands: the sign that a single group such as 1.234 stands for, or ''.
create temp macro number_digits(words, decimal_sign, thousands) as
    case
        -- 1 234 or 1 234,50
        when regexp_full_match(words, '\d{1,3}( \d{3})+([.,]\d+)?') then
            case
                when not regexp_matches(words, '[.,]') then replace(words, ' ', '')
                when decimal_sign in ('any', regexp_extract(words, '[.,]')) then replace(replace(words, ' ', ''), ',', '.')
            end
        when regexp_full_match(words, '\d+') then words
        -- More than one sign, or both: the last of them can only be one thing.
        when regexp_full_match(words, '\d{1,3}(\.\d{3})+,\d+') and decimal_sign in (',', 'any') then replace(replace(words, '.', ''), ',', '.')
        when regexp_full_match(words, '\d{1,3}(,\d{3})+\.\d+') and decimal_sign in ('.', 'any') then replace(words, ',', '')
        when regexp_full_match(words, '\d{1,3}(\.\d{3}){2,}') and decimal_sign in (',', 'any') then replace(words, '.', '')
        when regexp_full_match(words, '\d{1,3}(,\d{3}){2,}') and decimal_sign in ('.', 'any') then replace(words, ',', '')
        -- One sign: of a group of three it could be either.
        when regexp_full_match(words, '\d{1,3}\.\d{3}') and thousands = '.' then replace(words, '.', '')
        when regexp_full_match(words, '\d{1,3},\d{3}') and thousands = ',' then replace(words, ',', '')
        when regexp_full_match(words, '\d*,\d+|\d+,') and (decimal_sign = ',' or (decimal_sign = 'any' and not regexp_full_match(words, '[1-9]\d{0,2},\d{3}'))) then replace(words, ',', '.')
        when regexp_full_match(words, '\d*\.\d+|\d+\.') and decimal_sign in ('.', 'any') then words
    end;
