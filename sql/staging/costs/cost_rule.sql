-- Grain: one row per line of the allocation rules in force. For one municipality, sender and stated year (null: every year) the rules of the document received last count, as a set.
create table staging.cost_rule as
with rule_rows as (
    select * from raw.allocation_rule_row
),
documents as (
    select * from staging.cost_document
),
cost_rule as (
    select
        coalesce(rule_rows.municipality_code, documents.municipality_code) as municipality_code,
        trim(rule_rows.from_cost_center) as from_cost_center,
        trim(rule_rows.receiver) as receiver,
        rule_rows.year as stated_year,
        rule_rows.weight,
        trim(rule_rows.driver) as driver,
        rule_rows.document_key,
        rule_rows.sheet,
        rule_rows.source_line,
        place(sheet, source_line) as source_locator,
    from rule_rows
    inner join documents
        on documents.document_key = rule_rows.document_key
    qualify dense_rank() over (
        partition by coalesce(rule_rows.municipality_code, documents.municipality_code), trim(rule_rows.from_cost_center), rule_rows.year
        order by documents.precedence
    ) = 1
)
select * from cost_rule;
