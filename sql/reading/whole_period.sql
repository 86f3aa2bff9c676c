-- Grain: a macro. The first and the last month of a period, as yyyymmyyyymm; null where the text is none, or could be two things.
-- 2021, vuosi 2021; 2021-09, 9/2021, syyskuu 2021; 1-9/2021, 1/2021-9/2021; 2021Q3, Q3/2021; 2019-2021; 1.1.-30.9.2021 where it is whole months.
-- A day stands for its month: what was counted on 31.12.2021 is of 12/2021. III/2021 is not read: cities number quarters and thirds so.
create temp macro whole_period(cell) as list_transform(
    [trim(regexp_replace(regexp_replace(translate(lower(cell), '–−‐‑‒—', '------'), '[\s\x{00A0}\x{202F}\x{2009}]+', ' ', 'g'), ' ?(-|/|\.\.) ?', '\1', 'g'))],
    lambda words: coalesce(
        list_transform([regexp_extract(words, '^(?:vuosi|vuonna|v\.|år|year)? ?(\d{4})(?:\.0+)?$', 1)], lambda y: month_span(y, 1, y, 12))[1],
        list_transform([regexp_extract(words, '^(\d{4})(?:-|\.\.)(\d{4})$', ['y', 'z'])], lambda f: month_span(f.y, 1, f.z, 12))[1],
        list_transform([regexp_extract(words, '^(?:(\d{4})[-/ ]?q([1-4])|q([1-4])[-/ ]?(\d{4}))$', ['y', 'q', 'p', 'z'])],
            lambda f: month_span(f.y || f.z, try_cast(f.q || f.p as integer) * 3 - 2, f.y || f.z, try_cast(f.q || f.p as integer) * 3))[1],
        list_transform([regexp_extract(words, '^(\d{1,2})-(\d{1,2})[/.](\d{4})$', ['m', 'n', 'y'])], lambda f: month_span(f.y, f.m, f.y, f.n))[1],
        list_transform([regexp_extract(words, '^(\d{1,2})/(\d{4})-(\d{1,2})/(\d{4})$', ['m', 'y', 'n', 'z'])], lambda f: month_span(f.y, f.m, f.z, f.n))[1],
        list_transform([regexp_extract(words, '^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$', ['y', 'm', 'z', 'n'])], lambda f: month_span(f.y, f.m, f.z, f.n))[1],
        list_transform([regexp_extract(words, '^0?1\.(\d{1,2})\.(\d{4})?-(\d{1,2})\.(\d{1,2})\.(\d{4})$', ['m', 'y', 'd', 'n', 'z'])],
            lambda f: case
                when try_cast(f.d as integer) = day(last_day(try_cast(concat(f.z, '-', lpad(f.n, 2, '0'), '-01') as date))) then month_span(coalesce(nullif(f.y, ''), f.z), f.m, f.z, f.n)
            end)[1],
        month_span(read_year(words), read_month(words), read_year(words), read_month(words))
    )
)[1];
