-- Grain: a macro. The month, 1..12, of a month or a day: 9, 09, 2024-09, 202409, 09/2024, 1.9.2024, 2024-09-01, syyskuu 2024; null where none stands there.
create temp macro read_month(cell) as case when length(cell) <= 2 and try_cast(cell as tinyint) between 1 and 12 then cast(cell as tinyint) else coalesce(
    try_cast(nullif(regexp_extract(cell, '^\s*(0?[1-9]|1[0-2])(?:\.0+|\.)?\s*$', 1), '') as tinyint),
    try_cast(nullif(regexp_extract(cell, '^\s*\d{4}[-/.](0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?:[ T]\d{1,2}[:.]\d{2}.*)?\s*$', 1), '') as tinyint),
    try_cast(nullif(regexp_extract(cell, '^\s*\d{4}(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?\s*$', 1), '') as tinyint),
    try_cast(nullif(regexp_extract(cell, '^\s*(?:(?:0?[1-9]|[12]\d|3[01])\.)?(0?[1-9]|1[0-2])[./-]\d{4}(?:[ T]\d{1,2}[:.]\d{2}.*)?\s*$', 1), '') as tinyint),
    try_cast(nullif(list_position(
        ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
        regexp_extract(lower(cell), '^\s*(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu)?(?:\s+\d{4})?\s*$', 1)
    ), 0) as tinyint),
    try_cast(nullif(list_position(
        ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
        replace(replace(left(regexp_extract(lower(cell), '^\s*(jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli|aug(?:ust|usti)?|sep(?:tember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:\s+\d{4})?\s*$', 1), 3), 'maj', 'may'), 'okt', 'oct')
    ), 0) as tinyint)
) end;
