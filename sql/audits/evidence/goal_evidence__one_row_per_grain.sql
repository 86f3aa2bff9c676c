-- error: a goal is held against a line of vocabulary/goal-evidence.csv once, and every line that is understood is held against a goal.
select
    rules.place,
    links.goal_id,
    count(links.evidence_rule_key) as links,
from star.evidence_rule as rules
left join star.goal_evidence as links
    on links.evidence_rule_key = rules.evidence_rule_key
where rules.place not in (select place from audit.evidence_problem where problem in ('unknown_goal', 'ambiguous_goal'))
group by rules.place, links.goal_id
having count(links.evidence_rule_key) <> 1;
