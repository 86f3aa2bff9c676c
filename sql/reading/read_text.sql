<<<<<<< HEAD
-- Grain: a macro. A cell's text without white space around it; null where nothing is left. Most cells have none, and comparing their ends is quicker than trimming.
create temp macro read_text(cell) as case
    when
        cell between '!' and '~'
        and not (
            suffix(cell, ' ') or suffix(cell, chr(9)) or suffix(cell, chr(10)) or suffix(cell, chr(13))
            or suffix(cell, chr(160)) or suffix(cell, chr(8239)) or suffix(cell, chr(8201)) or suffix(cell, chr(65279))
        )
        then cell
=======
-- Grain: a macro. A cell's text without white space around it; null where nothing is left. Most cells have none, which two comparisons tell at a sixth of the cost.
create temp macro read_text(cell) as case
    when cell between '!' and '~' and right(cell, 1) between '!' and '~' then cell
>>>>>>> tabular
    else nullif(trim(cell, E' \t\r\n' || chr(160) || chr(8239) || chr(8201) || chr(65279)), '')
end;
