-- Grain: one row: how this generation works out unit costs.
create table audit.costing as
with costing as (
    select * from raw.costing
)
select
    method,
    cast(base_year as integer) as base_year,
    price_index,
    minimum_peers,
    warn_at_change_share,
from costing;

comment on table audit.costing is 'How unit costs were configured when this generation was built.';
comment on column audit.costing.method is 'How support costs are passed on: direct, step-down or reciprocal.';
comment on column audit.costing.base_year is 'Configured year of real prices; null for the newest year of the index.';
comment on column audit.costing.price_index is 'Configured name of the index; null for the only one.';
comment on column audit.costing.minimum_peers is 'Of fewer peers nothing is shown.';
comment on column audit.costing.warn_at_change_share is 'A unit cost that moved by more than this share is warned about.';
