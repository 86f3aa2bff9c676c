-- Grain: one row per goal title that belongs to a goal under another title. Filled by the matching of titles, not from a document.
create table raw.goal_match (
    title_id varchar not null,
    canonical_id varchar not null,
);
