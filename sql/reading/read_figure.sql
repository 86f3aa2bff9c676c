-- Grain: a macro. The number of a measure; null where the text is none. A percentage keeps its scale, as in the text of a goal: 84 % is 84.
create temp macro read_figure(cell, decimal_sign, thousands) as
    number_value(rtrim(rtrim(cell, '%')), decimal_sign, thousands);
