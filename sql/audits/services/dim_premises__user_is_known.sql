-- warn: the user of premises is a cost centre, by code or name, or the unit of cost centres with one service; correct it in the list of premises, or list the cost centre. Until then their cost stands under no service.
select
    premises.municipality_code,
    premises.premises,
    premises.name,
    premises.unit,
    documents.document,
    premises.source_locator,
from star.dim_premises as premises
inner join star.dim_document as documents
    on documents.document_key = premises.document_key
where premises.is_listed and premises.cost_center_key = 0 and premises.service_key = 0;
