-- Grain: one row per source and named due date: the day of every year by which data through the latest past month `covers_month` must be there.
create table raw.source_due_date (
    source varchar not null,
    due_name varchar not null,
    due_month tinyint not null,
    due_day tinyint not null,
    covers_month tinyint not null,
);
