-- Grain: one row per kind of report and finding: whether the two agree. Everything else (no report, no data) stays undecided.
-- A rule may name the year in which it must hold at the latest: while that lies ahead less can be asked, once it has come more.
create table star.evidence_agreement as
with evidence_agreement (reported, finding, without_year, year_ahead, year_come) as (
    values
        -- The owner says: done. Then the rule has to hold, whatever the year.
        ('achieved', 'met', 'agrees', 'agrees', 'agrees'),
        ('achieved', 'moving_towards', 'disagrees', 'disagrees', 'disagrees'),
        ('achieved', 'moving_away', 'disagrees', 'disagrees', 'disagrees'),
        ('achieved', 'not_met', 'disagrees', 'disagrees', 'disagrees'),
        -- On schedule or nearly done. The way there is enough until its year has come.
        ('good', 'met', 'agrees', 'agrees', 'agrees'),
        ('good', 'moving_towards', 'agrees', 'agrees', 'disagrees'),
        ('good', 'moving_away', 'disagrees', 'disagrees', 'disagrees'),
        ('good', 'not_met', 'disagrees', 'undecided', 'disagrees'),
        -- Under way, planned or achieved in part: no word on how it will end, only that it has not been reached.
        ('open', 'met', 'undecided', 'undecided', 'undecided'),
        ('open', 'moving_towards', 'agrees', 'agrees', 'agrees'),
        ('open', 'moving_away', 'undecided', 'undecided', 'undecided'),
        ('open', 'not_met', 'agrees', 'agrees', 'agrees'),
        -- Late, not achieved or given up, while the rule holds: one of the two is wrong.
        ('bad', 'met', 'disagrees', 'disagrees', 'disagrees'),
        ('bad', 'moving_towards', 'agrees', 'agrees', 'agrees'),
        ('bad', 'moving_away', 'agrees', 'agrees', 'agrees'),
        ('bad', 'not_met', 'agrees', 'agrees', 'agrees')
)
select
    reported,
    finding,
    without_year,
    year_ahead,
    year_come,
from evidence_agreement
order by reported, finding;

comment on table star.evidence_agreement is 'When what an owner reports and what the data shows agree.';
comment on column star.evidence_agreement.reported is 'achieved, good, open or bad, as in the goal evidence mart.';
comment on column star.evidence_agreement.finding is 'met, moving_towards, moving_away or not_met.';
comment on column star.evidence_agreement.without_year is 'agrees, disagrees or undecided, where the rule names no year.';
comment on column star.evidence_agreement.year_ahead is 'The same while the year of the rule is later than that of the data.';
comment on column star.evidence_agreement.year_come is 'The same once the data is of the year of the rule or later.';
