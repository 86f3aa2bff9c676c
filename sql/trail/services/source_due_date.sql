-- Grain: one row per configured source and named due date.
create table audit.source_due_date as
with due_dates as (
    select * from raw.source_due_date
),
source_due_date as (
    select
        source,
        due_name,
        cast(due_month as integer) as due_month,
        cast(due_day as integer) as due_day,
        cast(covers_month as integer) as covers_month,
    from due_dates
)
select * from source_due_date
order by source, due_month, due_day, due_name;

comment on table audit.source_due_date is 'By which day of each year the data of a source must be there, as configured when this generation was built.';
comment on column audit.source_due_date.source is 'Name of the source.';
comment on column audit.source_due_date.due_name is 'What is due.';
comment on column audit.source_due_date.due_month is 'Month of the due date, 1 to 12.';
comment on column audit.source_due_date.due_day is 'Day of the due date; where a month of the year is shorter, its last day is meant.';
comment on column audit.source_due_date.covers_month is 'On the due date data must be there through the end of the latest such month that is over.';
