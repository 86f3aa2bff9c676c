-- Grain: one row per pair of goal titles that the steward has settled, and origin.
create table raw.goal_match_rule (
    origin varchar not null,
    goal varchar not null,
    other_goal varchar not null,
    is_same varchar not null,
    municipality_code varchar,
    goal_code varchar,
    other_goal_code varchar,
    who varchar,
    why varchar,
);
