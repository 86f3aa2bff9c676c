-- Grain: a macro. A cell's text without white space around it; null where nothing is left.
create temp macro read_text(cell) as nullif(trim(cell, E' \t\r\n' || chr(160) || chr(8239) || chr(8201) || chr(65279)), '');
