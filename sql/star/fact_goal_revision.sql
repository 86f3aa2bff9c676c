-- Grain: one row per goal as one document of council decisions lists it.
create table star.fact_goal_revision as
with revisions as (
    select * from staging.goal_revision
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
fact_goal_revision as (
    select
        coalesce(goals.goal_key, newest_goals.goal_key, 0) as goal_key,
        coalesce(municipalities.municipality_key, 0) as municipality_key,
        coalesce(documents.period_key, 0) as period_key,
        coalesce(org_units.org_unit_key, 0) as org_unit_key,
        coalesce(documents.document_key, 0) as document_key,
        revisions.source_locator,
        revisions.row_number,
        case when revisions.is_dated then revisions.effective_on end as effective_on,
        revisions.goal_level,
        revisions.goal_code,
        revisions.goal,
        revisions.old_target_year,
        revisions.new_target_year,
        revisions.new_target_year - revisions.old_target_year as slip_years,
        revisions.old_means,
        revisions.new_means,
        revisions.target_year_changed,
        revisions.means_changed,
        revisions.confidence,
        revisions.corrections,
        revisions.recovered_in_run,
    from revisions
    left join goals
        on goals.goal_id = revisions.goal_id
        and revisions.is_dated
        and revisions.effective_on >= goals.valid_from
        and revisions.effective_on < goals.valid_to
    left join newest_goals
        on newest_goals.goal_id = revisions.goal_id
        and not revisions.is_dated
    left join municipalities
        on municipalities.municipality_code = revisions.municipality_code
    left join documents
        on documents.document_hash = revisions.document_hash
    left join org_units
        on org_units.municipality_code = revisions.municipality_code
        and folded(org_units.unit) = revisions.unit_key
)
select * from fact_goal_revision
order by document_key, row_number;

comment on table star.fact_goal_revision is 'What the council changed in its goals: target years and means before and after. Goals that a decision lists unchanged are rows, too.';
comment on column star.fact_goal_revision.goal_key is 'The version of the goal that holds from the decision on.';
comment on column star.fact_goal_revision.municipality_key is 'Municipality.';
comment on column star.fact_goal_revision.period_key is 'Period of the document of decisions.';
comment on column star.fact_goal_revision.org_unit_key is 'Service area; 0 where the document names none.';
comment on column star.fact_goal_revision.document_key is 'Document that lists the decision.';
comment on column star.fact_goal_revision.source_locator is 'Where in the document: line or row.';
comment on column star.fact_goal_revision.row_number is 'Order of the row in its document, from 1.';
comment on column star.fact_goal_revision.effective_on is 'First day of the period of the document: the decision holds from then; null where no period is known.';
comment on column star.fact_goal_revision.goal_level is 'Level as this document gives it.';
comment on column star.fact_goal_revision.goal_code is 'Code as this document prints it.';
comment on column star.fact_goal_revision.goal is 'Title as this document prints it.';
comment on column star.fact_goal_revision.old_target_year is 'Target year before the decision.';
comment on column star.fact_goal_revision.new_target_year is 'Target year that the council decided.';
comment on column star.fact_goal_revision.slip_years is 'Years by which the decision moved the target; negative where it was brought forward.';
comment on column star.fact_goal_revision.old_means is 'Means before the decision, as printed.';
comment on column star.fact_goal_revision.new_means is 'Means that the council decided, as printed.';
comment on column star.fact_goal_revision.target_year_changed is 'The target year is another one than before.';
comment on column star.fact_goal_revision.means_changed is 'The means differ in words; bullets, blanks, case and punctuation do not count.';
comment on column star.fact_goal_revision.confidence is 'How sure the reading is, 0 to 1, by the stated rules of the layout.';
comment on column star.fact_goal_revision.corrections is 'What a person corrected in the row, by whom and why; null where nothing was.';
comment on column star.fact_goal_revision.recovered_in_run is 'The run in which a person replayed the row after it had been rejected; null for a row that was read.';
