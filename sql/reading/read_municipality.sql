-- Grain: a macro. The official three-digit code; a spreadsheet drops its zeros. A prefix such as KU is left out.
create temp macro read_municipality(cell) as lpad(nullif(regexp_extract(cell, '^\s*(?:KU)?(\d{1,3})(?:\.0+)?\s*$', 1), ''), 3, '0');
