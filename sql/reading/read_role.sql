-- Grain: a macro. production or support, told in Finnish, Swedish or English; null for another word.
create temp macro read_role(cell) as case
    when regexp_matches(lower(cell), '^\s*(production|tuotanto|tuotantokustannuspaikka|tuotantoyksikkö|palvelutuotanto|varsinainen|ydin|produktion)\s*$') then 'production'
    when regexp_matches(lower(cell), '^\s*(support|tuki|tukipalvelut?|tukikustannuspaikka|apu|apukustannuspaikka|yleis|yleiskustannuspaikka|hallinto|stöd|stödfunktion)\s*$') then 'support'
end;
