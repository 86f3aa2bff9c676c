-- Grain: a macro. The signs, digits and unit of a number as people write it; all empty where the text is none.
create temp macro number_parts(cell) as regexp_extract(
    trim(regexp_replace(translate(lower(cell), '−–‐‑‒', '-----'), '[\s\x{00A0}\x{202F}\x{2009}\x{2007}]+', ' ', 'g')),
    '^(\()? ?([+-])? ?(?:eur|€)? ?([+-])? ?([0-9][0-9 .,]*|[.,][0-9]+)(-)? ?(m€|meur|milj\. ?€|milj\. ?eur(?:oa)?|milj\.|t€|teur|k€|keur|tuhatta euroa|€|euroa|euro|eur|%)? ?(-)?(\))?$',
    ['opened', 'sign', 'later_sign', 'digits', 'trailing_sign', 'unit', 'last_sign', 'closed']
);
