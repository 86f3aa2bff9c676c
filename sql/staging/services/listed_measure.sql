-- Grain: one row per measure and document, of tables of measures.
-- With a goal code, and the name of exactly one measure that documents give that goal, it is that measure; case, punctuation, hyphens and
-- white space do not count. Else it is a measure of its own, and has the goal of its code where that is one goal's.
create table staging.listed_measure as
with lines as (
    select * from staging.listed_measure_line
),
document_measures as (
    select * from staging.document_measure
),
goals as (
    select distinct municipality_code, goal_id, goal_code, goal from staging.goal_status
),
listed as (
    select
        document_hash,
        row_number,
        any_value(received) as received,
        any_value(municipality_code) as municipality_code,
        arg_min(goal_code, line_number) as goal_code,
        arg_min(measure, line_number) as measure,
        coalesce(arg_min(unit, line_number), case when bool_and(contains(raw_value, '%')) then '%' end) as unit,
        arg_min(better, line_number) as better,
        arg_min(source_locator, line_number) as source_locator,
    from lines
    group by document_hash, row_number
),
of_documents as (
    select
        listed.document_hash,
        listed.row_number,
        min(document_measures.measure_id) as measure_id,
        min(document_measures.goal_id) as goal_id,
        arg_max(document_measures.goal, (document_measures.received, document_measures.document_hash, document_measures.row_number)) as goal,
        arg_max(document_measures.org_unit, (document_measures.received, document_measures.document_hash, document_measures.row_number)) as org_unit,
        arg_max(document_measures.measure_group, (document_measures.received, document_measures.document_hash, document_measures.row_number)) as measure_group,
        arg_max(document_measures.better, (document_measures.received, document_measures.document_hash, document_measures.row_number)) as better,
    from listed
    inner join document_measures
        on document_measures.municipality_code = listed.municipality_code
        and code_key(document_measures.goal_code) = code_key(listed.goal_code)
        and folded(document_measures.measure) = folded(listed.measure)
    group by listed.document_hash, listed.row_number
    having count(distinct document_measures.measure_id) = 1
),
of_goals as (
    select
        listed.document_hash,
        listed.row_number,
        min(goals.goal_id) as goal_id,
        min(goals.goal) as goal,
    from listed
    inner join goals
        on goals.municipality_code = listed.municipality_code
        and code_key(goals.goal_code) = code_key(listed.goal_code)
    group by listed.document_hash, listed.row_number
    having count(distinct goals.goal_id) = 1
),
listed_measure as (
    select
        listed.document_hash,
        listed.row_number,
        listed.received,
        listed.municipality_code,
        coalesce(of_documents.goal_id, of_goals.goal_id) as goal_id,
        coalesce(
            of_documents.measure_id,
            concat_ws('|', 'table', listed.municipality_code, coalesce(of_goals.goal_id, code_key(listed.goal_code), ''), folded(listed.measure))
        ) as measure_id,
        listed.goal_code,
        coalesce(of_documents.goal, of_goals.goal) as goal,
        of_documents.org_unit,
        listed.measure,
        of_documents.measure_group,
        listed.measure as measure_text,
        listed.unit,
        coalesce(listed.better, of_documents.better) as better,
        cast(1 as decimal(4, 3)) as confidence,
        listed.source_locator,
    from listed
    left join of_documents
        on of_documents.document_hash = listed.document_hash
        and of_documents.row_number = listed.row_number
    left join of_goals
        on of_goals.document_hash = listed.document_hash
        and of_goals.row_number = listed.row_number
)
select * from listed_measure;
