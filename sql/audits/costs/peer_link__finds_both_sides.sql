-- warn: every product and indicator that the configuration compares is found in the data.
select
    links.product,
    links.indicator,
    count(products.product_key) as products,
    count(peer_values.indicator) as peer_values,
from audit.peer_link as links
left join star.dim_product as products
    on products.product = links.product
left join (select distinct indicator from star.fact_peer_value) as peer_values
    on peer_values.indicator = links.indicator
group by links.product, links.indicator
having count(products.product_key) = 0 or count(peer_values.indicator) = 0;
