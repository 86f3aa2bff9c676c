-- Grain: a macro. Two months as yyyymmyyyymm; null where they are no span of the years 1900 to 2100, first to last.
create temp macro month_span(first_year, first_month, last_year, last_month) as list_transform(
    [{
        'first': try_cast(first_year as bigint) * 100 + try_cast(first_month as bigint),
        'last': try_cast(last_year as bigint) * 100 + try_cast(last_month as bigint)
    }],
    lambda span: case
        when span.first <= span.last and span.first >= 190000 and span.last < 210100
            and span.first % 100 between 1 and 12 and span.last % 100 between 1 and 12
            then span.first * 1000000 + span.last
    end
)[1];
