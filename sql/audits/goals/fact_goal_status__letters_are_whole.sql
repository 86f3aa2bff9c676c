-- warn: no text looks like UTF-8 that was taken for Windows-1252 (Ã¤ for ä); save the document again in UTF-8.
select
    documents.document,
    facts.source_locator,
    goals.goal,
from star.fact_goal_status as facts
inner join star.dim_goal as goals
    on goals.goal_key = facts.goal_key
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
where regexp_matches(concat_ws(' ', goals.goal, facts.means, facts.raw_status, facts.risk, facts.narrative), 'Ã[¤¶¥„–…\x{0080}-\x{00bf}]|Ã[a-zåäö]?[\x{0080}-\x{009f}]');
