-- Grain: one row per pair of places that say different things of one goal, service area and period, and field.
-- Fields: status, responsible and target_year between two reports of one period; target_year also between a report and the decision in force,
-- and between two decisions of one day. Each pair stands once.
create view mart.contradiction as
with reports as (
    select * from mart.goal_status
),
revisions as (
    select * from mart.goal_revision
),
said as (
    select
        goal_id,
        org_unit_key,
        unit,
        period_label,
        period_start,
        period_end,
        document_key,
        row_number,
        document,
        source_locator,
        municipality_code,
        goal_code,
        goal,
        unnest(['status', 'responsible', 'target_year']) as field,
        unnest([
            case when status not in ('not_reported', 'unknown') then coalesce(raw_status, status) end,
            responsible,
            cast(target_year as varchar)
        ]) as value,
        unnest([
            case when status not in ('not_reported', 'unknown') then status end,
            lower(trim(regexp_replace(responsible, '[^\p{L}\p{N}]+', ' ', 'g'))),
            cast(target_year as varchar)
        ]) as compared,
    from reports
),
between_reports as (
    select
        said.*,
        other.value as other_value,
        other.document as other_document,
        other.source_locator as other_source_locator,
    from said
    inner join said as other
        on other.goal_id = said.goal_id
        and other.org_unit_key = said.org_unit_key
        and other.period_start = said.period_start
        and other.period_end = said.period_end
        and other.field = said.field
        and other.compared <> said.compared
        and (other.document, other.document_key) > (said.document, said.document_key)
),
in_force as (
    select
        reports.document_key,
        reports.row_number,
        max(revisions.effective_on) as effective_on,
    from reports
    inner join revisions
        on revisions.goal_id = reports.goal_id
        and revisions.new_target_year is not null
        and (revisions.unit is null or reports.unit is null or revisions.unit = reports.unit)
        and revisions.effective_on <= reports.said_on
        -- A plan that begins after a decision may itself be the council's next word.
        and (reports.document_role = 'follow-up' or revisions.effective_on = reports.said_on)
    where reports.target_year is not null
    group by reports.document_key, reports.row_number
),
against_decision as (
    select
        said.*,
        cast(revisions.new_target_year as varchar) as other_value,
        revisions.document as other_document,
        revisions.source_locator as other_source_locator,
    from said
    inner join in_force
        on in_force.document_key = said.document_key
        and in_force.row_number = said.row_number
    inner join revisions
        on revisions.goal_id = said.goal_id
        and revisions.effective_on = in_force.effective_on
        and (revisions.unit is null or said.unit is null or revisions.unit = said.unit)
        and revisions.document_key <> said.document_key
        and cast(revisions.new_target_year as varchar) <> said.compared
    where said.field = 'target_year'
),
between_decisions as (
    select
        revisions.municipality_code,
        revisions.unit,
        revisions.goal_code,
        revisions.goal,
        revisions.period_label,
        'target_year' as field,
        cast(revisions.new_target_year as varchar) as value,
        revisions.document,
        revisions.source_locator,
        cast(other.new_target_year as varchar) as other_value,
        other.document as other_document,
        other.source_locator as other_source_locator,
    from revisions
    inner join revisions as other
        on other.goal_id = revisions.goal_id
        and other.effective_on = revisions.effective_on
        and (other.unit is null or revisions.unit is null or other.unit = revisions.unit)
        and other.new_target_year <> revisions.new_target_year
        and (other.document, other.document_key) > (revisions.document, revisions.document_key)
),
reported as (
    select * from between_reports
    union all
    select * from against_decision
),
contradiction as (
    select
        municipality_code,
        unit,
        goal_code,
        goal,
        period_label,
        field,
        value,
        document,
        source_locator,
        other_value,
        other_document,
        other_source_locator,
    from reported
    union all
    select * from between_decisions
)
select * from contradiction;

comment on view mart.contradiction is 'Two documents, or a document and a decision of the council, that say different things of one goal, service area and period.';
comment on column mart.contradiction.municipality_code is 'Official code of the municipality.';
comment on column mart.contradiction.unit is 'Service area; null where the document names none.';
comment on column mart.contradiction.goal_code is 'Code as printed in the first document.';
comment on column mart.contradiction.goal is 'Title as printed in the first document.';
comment on column mart.contradiction.period_label is 'Period that both speak of.';
comment on column mart.contradiction.field is 'status, responsible or target_year.';
comment on column mart.contradiction.value is 'What the first document says, as printed; the status code where it prints a grade alone.';
comment on column mart.contradiction.document is 'Name of the first document.';
comment on column mart.contradiction.source_locator is 'Line or row in the first document.';
comment on column mart.contradiction.other_value is 'What the other document says.';
comment on column mart.contradiction.other_document is 'Name of the other document; where it is a decision, it always stands here.';
comment on column mart.contradiction.other_source_locator is 'Line or row in the other document.';
