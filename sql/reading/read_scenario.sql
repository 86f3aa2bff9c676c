-- Grain: a macro. actual, budget, target or forecast, told in Finnish, Swedish or English; null for another word.
create temp macro read_scenario(cell) as case
    when regexp_matches(lower(cell), '^\s*(actuals?|toteuma.*|toteutunut|toteutuma.*|kirjanpito|tilinpäätös|tp\s?\d*|utfall|bokslut)\s*$') then 'actual'
    when regexp_matches(lower(cell), '^\s*(budget|budjetti.*|talousarvio.*|ta\s?\d*|ks|käyttösuunnitelma)\s*$') then 'budget'
    when regexp_matches(lower(cell), '^\s*(target|tavoite|mål)\s*$') then 'target'
    when regexp_matches(lower(cell), '^\s*(forecast|ennuste.*|prognos)\s*$') then 'forecast'
end;
