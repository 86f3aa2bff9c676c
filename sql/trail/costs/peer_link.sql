-- Grain: one row per product and indicator that the configuration compares.
create table audit.peer_link as
with peer_links as (
    select * from raw.peer_link
)
select distinct on (product, indicator)
    trim(product) as product,
    trim(indicator) as indicator,
    trim_share,
    not_comparable,
from peer_links
order by product, indicator, trim_share, not_comparable;

comment on table audit.peer_link is 'Which products the configuration compares with which indicator of other municipalities.';
comment on column audit.peer_link.product is 'Code of the product.';
comment on column audit.peer_link.indicator is 'Name of the indicator.';
comment on column audit.peer_link.trim_share is 'Share of the peers that is left out at each end before a median is taken.';
comment on column audit.peer_link.not_comparable is 'Why the two may not be compared; null where they may.';
