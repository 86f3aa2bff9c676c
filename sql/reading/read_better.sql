-- Grain: a macro. Which way is good, up or down, told in Finnish, Swedish or English, or by an arrow; null for another word.
create temp macro read_better(cell) as case
    when regexp_matches(lower(cell), '^\s*(up|higher|larger|more|increases?|increasing|ylös|ylöspäin|suurempi|suurempi parempi|enemmän|kasva(a|va|vat)|nous(ee|eva)|upp|uppåt|större|högre|mer|ökar|↑|\+)\s*$') then 'up'
    when regexp_matches(lower(cell), '^\s*(down|lower|smaller|less|decreases?|decreasing|alas|alaspäin|pienempi|pienempi parempi|vähemmän|vähen(ee|evä)|lask(ee|eva)|ner|nedåt|mindre|lägre|minskar|↓|-|−)\s*$') then 'down'
end;
