-- Grain: a macro. Square metres above zero, with their unit or without; null where the text is no area.
create temp macro read_area(cell, decimal_sign, thousands) as list_transform(
    [number_value(regexp_replace(cell, '\s*(h?t?m2|h?t?m²|htm|m\^2|neliö(tä|metriä)?)\s*$', '', 'i'), decimal_sign, thousands)],
    lambda area: case when area > 0 and not contains(cell, '%') then area end
)[1];
