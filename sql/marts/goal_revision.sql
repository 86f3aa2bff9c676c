-- Grain: one row per goal as one document of council decisions lists it.
create view mart.goal_revision as
with revisions as (
    select * from star.fact_goal_revision
),
goals as (
    select * from star.dim_goal
),
goal_revision as (
    select
        municipalities.municipality_code,
        municipalities.name_fi as municipality,
        org_units.unit,
        revisions.goal_level,
        revisions.goal_code,
        revisions.goal,
        revisions.old_target_year,
        revisions.new_target_year,
        revisions.slip_years,
        revisions.old_means,
        revisions.new_means,
        revisions.target_year_changed,
        revisions.means_changed,
        periods.period_label,
        revisions.effective_on,
        revisions.confidence,
        revisions.corrections,
        revisions.recovered_in_run,
        documents.document,
        revisions.source_locator,
        goals.goal_id,
        revisions.goal_key,
        revisions.document_key,
        revisions.row_number,
    from revisions
    inner join goals
        on goals.goal_key = revisions.goal_key
    inner join star.dim_municipality as municipalities
        on municipalities.municipality_key = revisions.municipality_key
    inner join star.dim_period as periods
        on periods.period_key = revisions.period_key
    inner join star.dim_org_unit as org_units
        on org_units.org_unit_key = revisions.org_unit_key
    inner join star.dim_document as documents
        on documents.document_key = revisions.document_key
)
select * from goal_revision;

comment on view mart.goal_revision is 'What the council changed in its goals: target years and means before and after. Goals that a decision lists unchanged are rows, too.';
comment on column mart.goal_revision.municipality_code is 'Official code of the municipality.';
comment on column mart.goal_revision.municipality is 'Finnish name of the municipality.';
comment on column mart.goal_revision.unit is 'Service area; null where the document names none.';
comment on column mart.goal_revision.goal_level is 'theme, council_goal, annual_goal, goal, sub_goal or action.';
comment on column mart.goal_revision.goal_code is 'Code as printed; two goals may share one.';
comment on column mart.goal_revision.goal is 'Title as printed.';
comment on column mart.goal_revision.old_target_year is 'Target year before the decision.';
comment on column mart.goal_revision.new_target_year is 'Target year that the council decided.';
comment on column mart.goal_revision.slip_years is 'Years by which the decision moved the target; negative where it was brought forward.';
comment on column mart.goal_revision.old_means is 'Means before the decision, as printed.';
comment on column mart.goal_revision.new_means is 'Means that the council decided, as printed.';
comment on column mart.goal_revision.target_year_changed is 'The target year is another one than before.';
comment on column mart.goal_revision.means_changed is 'The means differ in words; bullets, blanks, case and punctuation do not count.';
comment on column mart.goal_revision.period_label is 'Period of the document of decisions.';
comment on column mart.goal_revision.effective_on is 'First day of that period: the decision holds from then; null where no period is known.';
comment on column mart.goal_revision.confidence is 'How sure the reading is, 0 to 1.';
comment on column mart.goal_revision.corrections is 'What a person corrected in the row, by whom and why; null where nothing was.';
comment on column mart.goal_revision.recovered_in_run is 'The run in which a person replayed the row after it had been rejected; null for a row that was read.';
comment on column mart.goal_revision.document is 'Name of the source document.';
comment on column mart.goal_revision.source_locator is 'Line or row in the document.';
comment on column mart.goal_revision.goal_id is 'The goal over its versions, documents and service areas, as in star.dim_goal.';
comment on column mart.goal_revision.goal_key is 'Key of the goal version in star.dim_goal that holds from the decision on.';
comment on column mart.goal_revision.document_key is 'Key of the document in star.dim_document.';
comment on column mart.goal_revision.row_number is 'Order of the row in its document.';
