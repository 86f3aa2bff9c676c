-- Grain: one row per pair of goals that may be one, and that the steward has not settled.
create table audit.goal_near_miss as
with misses as (
    select * from raw.goal_near_miss
),
mentions as (
    select * from staging.goal_mention
),
documents as (
    select * from staging.document
),
titles as (
    select
        mentions.title_id,
        mentions.municipality_code,
        mentions.goal_code,
        mentions.goal,
        documents.document,
        mentions.source_locator,
    from mentions
    inner join documents
        on documents.document_hash = mentions.document_hash
    qualify row_number() over (
        partition by mentions.title_id order by documents.period_end nulls last, documents.document, mentions.document_hash, mentions.is_revision, mentions.row_number
    ) = 1
),
goal_near_miss as (
    select
        titles.municipality_code,
        titles.goal_code,
        titles.goal,
        titles.document,
        titles.source_locator,
        others.goal_code as other_goal_code,
        others.goal as other_goal,
        others.document as other_document,
        others.source_locator as other_source_locator,
        cast(misses.similarity as decimal(4, 3)) as similarity,
        misses.reason,
    from misses
    inner join titles
        on titles.title_id = misses.title_id
    inner join titles as others
        on others.title_id = misses.other_title_id
)
select * from goal_near_miss
order by municipality_code, similarity desc, goal_code, goal, other_goal_code, other_goal;

comment on table audit.goal_near_miss is 'Pairs of goals that may be one goal in other words. Settle them in vocabulary/goal-matches.csv.';
comment on column audit.goal_near_miss.municipality_code is 'Official code of the municipality.';
comment on column audit.goal_near_miss.goal_code is 'Code of the one goal.';
comment on column audit.goal_near_miss.goal is 'Title of the one goal.';
comment on column audit.goal_near_miss.document is 'Earliest document that prints it.';
comment on column audit.goal_near_miss.source_locator is 'Where in that document.';
comment on column audit.goal_near_miss.other_goal_code is 'Code of the other goal.';
comment on column audit.goal_near_miss.other_goal is 'Title of the other goal.';
comment on column audit.goal_near_miss.other_document is 'Earliest document that prints it.';
comment on column audit.goal_near_miss.other_source_locator is 'Where in that document.';
comment on column audit.goal_near_miss.similarity is 'Share of letters that agree, 0 to 1: normalized Levenshtein similarity of the folded titles.';
comment on column audit.goal_near_miss.reason is 'Why they were not taken for one goal: wording, numbers, negation, direction, level or code.';
