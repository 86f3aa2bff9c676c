-- Grain: one row per document of statistics, dimension and category.
create table audit.statistics_category as
with categories as (
    select * from raw.statistics_category
),
documents as (
    select * from staging.cost_document
),
statistics_category as (
    select
        documents.document_key,
        documents.document,
        categories.dimension,
        categories.dimension_label,
        categories.mapped_to,
        categories.category_code,
        categories.category_label,
    from categories
    inner join documents
        on documents.document_hash = categories.document_hash
)
select * from statistics_category
order by document, document_key, dimension, category_code;

comment on table audit.statistics_category is 'The dimensions of each document of statistics with their codes, and what each dimension was taken for.';
comment on column audit.statistics_category.document_key is 'The document.';
comment on column audit.statistics_category.document is 'Name of the document.';
comment on column audit.statistics_category.dimension is 'Id of the dimension.';
comment on column audit.statistics_category.dimension_label is 'Name of the dimension as printed.';
comment on column audit.statistics_category.mapped_to is 'indicator, municipality, period or breakdown.';
comment on column audit.statistics_category.category_code is 'Code of the category.';
comment on column audit.statistics_category.category_label is 'Name of the category as printed.';
