-- warn: a measure of a table has a name that no measure of the municipality's documents has; give the code of the goal in the table, as the document prints it, and its values join that measure.
with measures as (
    select
        *,
        string_split(measure_id, '|')[-1] as folded_name,
        starts_with(measure_id, 'table|') as is_of_table_alone,
    from star.dim_measure
    where measure_key <> 0
),
offenders as (
    select
        listed.municipality_code,
        listed.measure,
        listed.goal_code,
        string_agg(distinct measures.goal_code, ', ' order by measures.goal_code) as goal_codes_of_documents,
        documents.document,
        listed.source_locator,
    from measures as listed
    inner join measures
        on measures.municipality_code = listed.municipality_code
        and measures.folded_name = listed.folded_name
        and not measures.is_of_table_alone
    inner join star.dim_document as documents
        on documents.document_key = listed.document_key
    where listed.is_of_table_alone
    group by listed.municipality_code, listed.measure, listed.goal_code, documents.document, listed.source_locator
)
select * from offenders;
