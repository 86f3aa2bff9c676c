-- Grain: one row per goal, reporting period and unit, as one document reported it.
create table star.fact_goal_status as
with reported as (
    select * from staging.goal_status
),
goals as (
    select * from star.dim_goal
),
newest_goals as (
    select * from star.dim_goal
    qualify row_number() over (partition by goal_id order by valid_from desc) = 1
),
municipalities as (
    select * from star.dim_municipality
),
documents as (
    select * from star.dim_document
),
org_units as (
    select * from star.dim_org_unit
),
responsibles as (
    select * from star.dim_responsible
),
words as (
    select * from staging.status_word
),
statuses as (
    select * from star.dim_status
),
grades as (
    select * from star.dim_status where grade is not null
),
coded as (
    select
        reported.*,
        case
            when reported.profile_status is not null then reported.profile_status
            when reported.progress_grade is not null then coalesce(grades.status, 'unknown')
            when reported.raw_status is null then 'not_reported'
            else coalesce(words.status, 'unknown')
        end as status,
    from reported
    left join grades
        on grades.grade = reported.progress_grade
    left join words
        on words.folded_status = folded(reported.raw_status)
),
fact_goal_status as (
    select
        coalesce(goals.goal_key, newest_goals.goal_key, 0) as goal_key,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(documents.period_key, 0) as period_key,
        coalesce(org_units.org_unit_key, 0) as org_unit_key,
        coalesce(statuses.status_key, 0) as status_key,
        coalesce(responsibles.responsible_key, 0) as responsible_key,
        coalesce(documents.document_key, 0) as document_key,
        coded.source_locator,
        coded.row_number,
        case when coded.is_dated then coded.said_on end as said_on,
        coded.goal_level,
        coded.goal_code,
        coded.goal,
        coded.parent_code,
        coded.raw_status,
        coded.progress_grade,
        coded.target_year,
        coded.proposed_target_year,
        coded.proposes_shift,
        coded.means,
        coded.risk,
        coded.narrative,
        coded.inherited_fields,
        coded.confidence,
        coded.corrections,
        coded.recovered_in_run,
    from coded
    left join goals
        on goals.goal_id = coded.goal_id
        and coded.is_dated
        and coded.said_on >= goals.valid_from
        and coded.said_on < goals.valid_to
    -- A report without a period belongs to the goal as it stands now.
    left join newest_goals
        on newest_goals.goal_id = coded.goal_id
        and not coded.is_dated
    left join municipalities
        on municipalities.municipality_code = coded.municipality_code
    left join documents
        on documents.document_hash = coded.document_hash
    left join org_units
        on org_units.municipality_code = coded.municipality_code
        and folded(org_units.unit) = coded.unit_key
    left join responsibles
        on responsibles.municipality_code = coded.municipality_code
        and responsibles.responsible = coded.responsible
    left join statuses
        on statuses.status = coded.status
)
select * from fact_goal_status
order by document_key, row_number;

comment on table star.fact_goal_status is 'What each document says of each goal: status or grade, target year, risk and narrative.';
comment on column star.fact_goal_status.goal_key is 'The version of the goal in force at the end of the period of a follow-up, at its beginning for a plan.';
comment on column star.fact_goal_status.municipality_key is 'Municipality.';
comment on column star.fact_goal_status.period_key is 'Reporting period.';
comment on column star.fact_goal_status.org_unit_key is 'Service area; 0 where the document names none.';
comment on column star.fact_goal_status.status_key is 'Status; 0 where no vocabulary knows the wording.';
comment on column star.fact_goal_status.responsible_key is 'Responsible role; 0 where the document names none.';
comment on column star.fact_goal_status.document_key is 'Document that says so.';
comment on column star.fact_goal_status.source_locator is 'Where in the document: line or row.';
comment on column star.fact_goal_status.row_number is 'Order of the row in its document, from 1.';
comment on column star.fact_goal_status.said_on is 'Day for which the row speaks: the last day of the period of a follow-up, the first of a plan; null where no period is known.';
comment on column star.fact_goal_status.goal_level is 'Level as this document gives it.';
comment on column star.fact_goal_status.goal_code is 'Code as this document prints it.';
comment on column star.fact_goal_status.goal is 'Title as this document prints it.';
comment on column star.fact_goal_status.parent_code is 'Code of the goal one level up, as this document gives it.';
comment on column star.fact_goal_status.raw_status is 'Status as printed.';
comment on column star.fact_goal_status.progress_grade is 'Grade 1 to 5, where the document grades. Ordinal: do not average across scales.';
comment on column star.fact_goal_status.target_year is 'Target year that this document prints.';
comment on column star.fact_goal_status.proposed_target_year is 'Target year that this document proposes and the council has not decided; equal to the target year where it proposes no move.';
comment on column star.fact_goal_status.proposes_shift is 'The narrative itself proposes to move the goal.';
comment on column star.fact_goal_status.means is 'Means as this document prints them.';
comment on column star.fact_goal_status.risk is 'Risks as printed.';
comment on column star.fact_goal_status.narrative is 'Progress in words, as printed.';
comment on column star.fact_goal_status.inherited_fields is 'Fields whose text is repeated from a merged cell or a row above, parted by commas; null where the row prints all of its own.';
comment on column star.fact_goal_status.confidence is 'How sure the reading is, 0 to 1, by the stated rules of the layout.';
comment on column star.fact_goal_status.corrections is 'What a person corrected in the row, by whom and why; null where nothing was.';
comment on column star.fact_goal_status.recovered_in_run is 'The run in which a person replayed the row after it had been rejected; null for a row that was read.';
