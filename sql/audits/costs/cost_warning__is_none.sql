-- warn: nothing in the cost data asks for a person's look; see mart.cost_warning.
select
    warning,
    text_en,
from mart.cost_warning;
