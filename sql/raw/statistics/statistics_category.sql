-- Grain: one row per category of a dimension of a statistics document, over all tables in it.
create table raw.statistics_category (
    document_hash varchar not null,
    dimension varchar not null,
    dimension_label varchar not null,
    mapped_to varchar not null,
    category_code varchar not null,
    category_label varchar not null,
);
