-- warn: a document gives the output of a product, period and scenario once; where it has several lines, the first one counts: merge them.
select
    documents.document,
    facts.source_locator,
    coalesce(facts.unlisted_product, products.product) as product,
    periods.period_label,
    facts.document_lines,
from star.fact_output as facts
inner join star.dim_document as documents
    on documents.document_key = facts.document_key
inner join star.dim_product as products
    on products.product_key = facts.product_key
inner join star.dim_period as periods
    on periods.period_key = facts.period_key
where facts.document_lines > 1;
