-- error: the vocabulary holds every status code that a row may get.
with codes as (
    select unnest([
        'achieved', 'partially_achieved', 'near_completion', 'on_track', 'in_progress', 'planning', 'not_started', 'no_change',
        'delayed', 'delayed_progressing', 'not_achieved', 'cancelled', 'moved', 'not_applicable', 'not_reported', 'unknown'
    ]) as status
)
select codes.status
from codes
left join star.dim_status as statuses
    on statuses.status = codes.status
where statuses.status is null;
