-- Grain: a macro. The calendar year of a year, a month or a day: 2024, 2024-09, 202409, 09/2024, 1.9.2024, 2024-09-01; null where none stands there.
create temp macro read_year(cell) as coalesce(
    try_cast(case when length(cell) = 4 and cell between '1900' and '2100' then cell end as smallint),
    try_cast(nullif(regexp_extract(cell, '^\s*(\d{4})(?:\.0+)?\s*$', 1), '') as smallint),
    try_cast(nullif(regexp_extract(cell, '^\s*(\d{4})[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?:[ T]\d{1,2}[:.]\d{2}.*)?\s*$', 1), '') as smallint),
    try_cast(nullif(regexp_extract(cell, '^\s*(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?\s*$', 1), '') as smallint),
    try_cast(nullif(regexp_extract(cell, '^\s*(?:(?:0?[1-9]|[12]\d|3[01])\.)?(?:0?[1-9]|1[0-2])[./-](\d{4})(?:[ T]\d{1,2}[:.]\d{2}.*)?\s*$', 1), '') as smallint),
    try_cast(nullif(regexp_extract(cell, '^\s*[[:alpha:]åäöÅÄÖ.]+\s+(\d{4})\s*$', 1), '') as smallint)
);
