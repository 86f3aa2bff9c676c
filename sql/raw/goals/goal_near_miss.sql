-- Grain: one row per pair of goals that may be one. Filled by the matching of titles, not from a document.
create table raw.goal_near_miss (
    title_id varchar not null,
    other_title_id varchar not null,
    similarity double not null,
    reason varchar not null,
);
