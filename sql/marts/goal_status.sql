-- Grain: one row per goal, reporting period and unit, as one document reported it.
create view mart.goal_status as
with recursive statuses as (
    select * from star.fact_goal_status
),
goals as (
    select * from star.dim_goal
),
titles as (
    -- Where two goals of a document share a code, the first one is the parent of the rows below it.
    select
        document_key,
        goal_code,
        parent_code,
        goal_level,
        goal,
    from statuses
    where goal_code is not null
    qualify row_number() over (partition by document_key, goal_code order by row_number) = 1
),
parent_codes as (
    select distinct document_key, parent_code from titles where parent_code is not null
),
ancestry as (
    select
        titles.document_key,
        titles.goal_code,
        titles.goal_code as council_goal_code,
        titles.goal as council_goal,
    from titles
    where titles.goal_level = 'council_goal'
    union
    select
        titles.document_key,
        titles.goal_code,
        ancestry.council_goal_code,
        ancestry.council_goal,
    from titles
    inner join ancestry
        on ancestry.document_key = titles.document_key
        and ancestry.goal_code = titles.parent_code
),
one_ancestor as (
    select * from ancestry
    qualify row_number() over (partition by document_key, goal_code order by council_goal_code) = 1
),
original_years as (
    select * from star.goal_target_year where move = 0
),
newest as (
    -- Plans often reach far ahead of what is reported: follow-ups tell what is newest wherever there are any.
    select
        statuses.municipality_key,
        statuses.org_unit_key,
        coalesce(max(periods.period_end) filter (documents.document_role = 'follow-up'), max(periods.period_end)) as period_end,
    from statuses
    inner join star.dim_period as periods
        on periods.period_key = statuses.period_key
    inner join star.dim_document as documents
        on documents.document_key = statuses.document_key
    group by statuses.municipality_key, statuses.org_unit_key
),
goal_status as (
    select
        municipalities.municipality_code,
        municipalities.name_fi as municipality,
        org_units.unit,
        statuses.goal_level,
        statuses.goal_code,
        statuses.goal,
        statuses.parent_code,
        one_ancestor.council_goal_code,
        one_ancestor.council_goal,
        parent_codes.parent_code is not null as has_children,
        periods.period_label,
        periods.period_start,
        periods.period_end,
        -- A plan reports nothing: it counts only where a municipality has no follow-up at all.
        row_number() over (
            partition by goals.goal_id, statuses.org_unit_key, periods.period_end
            order by codes.status <> 'not_reported' desc, documents.received desc, documents.document_hash, statuses.row_number
        ) = 1
        and (documents.document_role = 'follow-up' or not bool_or(documents.document_role = 'follow-up') over (partition by statuses.municipality_key)) as is_counted,
        periods.period_end = newest.period_end and is_counted as is_latest,
        statuses.raw_status,
        codes.status,
        statuses.progress_grade,
        codes.is_delayed,
        statuses.target_year,
        original_years.target_year as original_target_year,
        statuses.proposed_target_year,
        statuses.target_year - original_years.target_year as slip_years,
        statuses.proposed_target_year - original_years.target_year as proposed_slip_years,
        statuses.proposes_shift,
        statuses.risk,
        responsibles.responsible,
        statuses.means,
        statuses.narrative,
        statuses.inherited_fields,
        statuses.confidence,
        statuses.corrections,
        statuses.recovered_in_run,
        documents.document,
        documents.document_role,
        statuses.source_locator,
        statuses.said_on,
        goals.goal_id,
        statuses.org_unit_key,
        statuses.goal_key,
        statuses.document_key,
        statuses.row_number,
    from statuses
    inner join goals
        on goals.goal_key = statuses.goal_key
    inner join star.dim_municipality as municipalities
        on municipalities.municipality_key = statuses.municipality_key
    inner join star.dim_period as periods
        on periods.period_key = statuses.period_key
    inner join star.dim_org_unit as org_units
        on org_units.org_unit_key = statuses.org_unit_key
    inner join star.dim_status as codes
        on codes.status_key = statuses.status_key
    inner join star.dim_responsible as responsibles
        on responsibles.responsible_key = statuses.responsible_key
    inner join star.dim_document as documents
        on documents.document_key = statuses.document_key
    inner join newest
        on newest.municipality_key = statuses.municipality_key
        and newest.org_unit_key = statuses.org_unit_key
    left join original_years
        on original_years.goal_id = goals.goal_id
        and original_years.org_unit_key = statuses.org_unit_key
    left join one_ancestor
        on one_ancestor.document_key = statuses.document_key
        and one_ancestor.goal_code = statuses.goal_code
    left join parent_codes
        on parent_codes.document_key = statuses.document_key
        and parent_codes.parent_code = statuses.goal_code
)
select * from goal_status;

comment on view mart.goal_status is 'What each follow-up says of each goal: status, target year, risk, narrative, and where it stands in which document.';
comment on column mart.goal_status.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_status.municipality is 'Finnish name of the municipality.';
comment on column mart.goal_status.unit is 'Service area; null where the document names none.';
comment on column mart.goal_status.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column mart.goal_status.goal_code is 'Code as printed; two goals may share one.';
comment on column mart.goal_status.goal is 'Title as printed.';
comment on column mart.goal_status.parent_code is 'Code of the goal one level up.';
comment on column mart.goal_status.council_goal_code is 'Code of the council goal that this one belongs to in its document; null outside such a tree.';
comment on column mart.goal_status.council_goal is 'Title of that council goal.';
comment on column mart.goal_status.has_children is 'Goals below this one stand in the same document.';
comment on column mart.goal_status.period_label is 'Reporting period as people write it.';
comment on column mart.goal_status.period_start is 'First day of the reporting period.';
comment on column mart.goal_status.period_end is 'Last day of the reporting period.';
comment on column mart.goal_status.is_counted is 'False where another document reports the same goal, service area and period and counts before this one: one with a status before one without, then the one received last. Counted rows hold each goal once, and plans only where a municipality has no follow-up.';
comment on column mart.goal_status.is_latest is 'Counted, and no later period of this municipality and service area is known.';
comment on column mart.goal_status.raw_status is 'Status as printed.';
comment on column mart.goal_status.status is 'Status code of star.dim_status.';
comment on column mart.goal_status.progress_grade is 'Grade 1 to 5, where the document grades.';
comment on column mart.goal_status.is_delayed is 'The reported status says that the goal is late.';
comment on column mart.goal_status.target_year is 'Target year that the document prints.';
comment on column mart.goal_status.original_target_year is 'First target year that is known for the goal in this service area; what a decision says of the time before it counts.';
comment on column mart.goal_status.proposed_target_year is 'Target year that the document proposes and the council has not decided; equal to the target year where it proposes no move.';
comment on column mart.goal_status.slip_years is 'Years from the original target year to the one in force.';
comment on column mart.goal_status.proposed_slip_years is 'Years from the original target year to the proposed one.';
comment on column mart.goal_status.proposes_shift is 'The narrative itself proposes to move the goal.';
comment on column mart.goal_status.risk is 'Risks as printed.';
comment on column mart.goal_status.responsible is 'Responsible role as printed; null where the document names none.';
comment on column mart.goal_status.means is 'Means as printed.';
comment on column mart.goal_status.narrative is 'Progress in words, as printed.';
comment on column mart.goal_status.inherited_fields is 'Fields whose text is repeated from a merged cell or a row above, parted by commas; null where the row prints all of its own.';
comment on column mart.goal_status.confidence is 'How sure the reading is, 0 to 1.';
comment on column mart.goal_status.corrections is 'What a person corrected in the row, by whom and why; null where nothing was.';
comment on column mart.goal_status.recovered_in_run is 'The run in which a person replayed the row after it had been rejected; null for a row that was read.';
comment on column mart.goal_status.document is 'Name of the source document.';
comment on column mart.goal_status.document_role is 'What the document is to its goals: follow-up or plan.';
comment on column mart.goal_status.source_locator is 'Line or row in the document.';
comment on column mart.goal_status.said_on is 'Day for which the row speaks: the last day of the period of a follow-up, the first of a plan.';
comment on column mart.goal_status.goal_id is 'The goal over its versions, documents and service areas, as in star.dim_goal.';
comment on column mart.goal_status.org_unit_key is 'Key of the service area in star.dim_org_unit.';
comment on column mart.goal_status.goal_key is 'Key of the goal version in star.dim_goal.';
comment on column mart.goal_status.document_key is 'Key of the document in star.dim_document.';
comment on column mart.goal_status.row_number is 'Order of the row in its document.';
