-- The tables that reports read, as the warehouse publishes them.
create schema star;
create schema mart;
create schema audit;

create table star.dim_status (
    status_key bigint, status varchar, name_fi varchar, name_sv varchar, name_en varchar, ordinal integer, colour varchar, symbol varchar,
    progress varchar, schedule varchar, outcome varchar, is_delayed boolean, is_completed boolean
);
insert into star.dim_status values
    (1, 'achieved', 'Toteutunut', 'Förverkligad', 'Achieved', 1, '#1B4F8A', '✓', 'done', 'on_schedule', 'achieved', false, true),
    (2, 'near_completion', 'Loppusuoralla', 'Nära målet', 'Near completion', 2, '#4A90C8', '◆', 'near_done', 'on_schedule', 'open', false, false),
    (3, 'on_track', 'Etenee suunnitellusti', 'Framskrider enligt plan', 'On track', 3, '#7DB7DE', '▶', 'started', 'on_schedule', 'open', false, false),
    (4, 'in_progress', 'Käynnissä', 'Pågår', 'In progress', 4, '#B3D5EC', '▷', 'started', 'unknown', 'open', false, false),
    (5, 'planning', 'Suunnittelussa', 'Planeras', 'Planning', 5, '#DCEAF5', '□', 'planning', 'unknown', 'open', false, false),
    (6, 'partially_achieved', 'Toteutunut osittain', 'Delvis förverkligad', 'Partially achieved', 6, '#1E7A74', '≈', 'done', 'unknown', 'partial', false, false),
    (7, 'not_started', 'Ei aloitettu', 'Inte påbörjad', 'Not started', 7, '#F4ECCF', '○', 'none', 'unknown', 'open', false, false),
    (8, 'no_change', 'Ei muutosta', 'Ingen förändring', 'No change', 8, '#E3CE86', '=', 'unknown', 'unknown', 'open', false, false),
    (9, 'delayed_progressing', 'Viivästynyt, mutta etenee', 'Försenad men framskrider', 'Delayed but progressing', 9, '#F2A444', '▽', 'started', 'late', 'open', true, false),
    (10, 'delayed', 'Viivästynyt', 'Försenad', 'Delayed', 10, '#D9650B', '▼', 'unknown', 'late', 'open', true, false),
    (11, 'not_achieved', 'Ei toteutunut', 'Inte förverkligad', 'Not achieved', 11, '#8C2D04', '✗', 'unknown', 'unknown', 'not_achieved', false, false),
    (12, 'cancelled', 'Peruttu', 'Inställd', 'Cancelled', 12, '#3E444B', '⊘', 'unknown', 'unknown', 'not_achieved', false, false),
    (13, 'moved', 'Siirretty', 'Flyttad', 'Moved', 13, '#7B5AA6', '→', 'unknown', 'unknown', 'open', false, false),
    (14, 'not_applicable', 'Ei koske', 'Gäller inte', 'Not applicable', 14, '#B9C0C7', '–', 'unknown', 'unknown', 'unknown', false, false),
    (15, 'not_reported', 'Ei raportoitu', 'Inte rapporterad', 'Not reported', 15, '#F1F3F5', '…', 'unknown', 'unknown', 'unknown', false, false),
    (16, 'unknown', 'Tuntematon', 'Okänd', 'Unknown', 16, '#DFE3E6', '?', 'unknown', 'unknown', 'unknown', false, false);

create table mart.goal_status (
    municipality_code varchar, municipality varchar, unit varchar, goal_level varchar, goal_code varchar, goal varchar, parent_code varchar,
    council_goal_code varchar, council_goal varchar, has_children boolean, period_label varchar, period_start date, period_end date,
    is_counted boolean default true, is_latest boolean, raw_status varchar, status varchar, progress_grade integer, is_delayed boolean, target_year integer,
    original_target_year integer, proposed_target_year integer, slip_years integer, proposed_slip_years integer, proposes_shift boolean,
    risk varchar, responsible varchar, means varchar, narrative varchar, confidence decimal(4, 3), document varchar, source_locator varchar
);

create view mart.goal_delay as
select
    statuses.municipality_code, unit, goal_code, goal, original_target_year, target_year, proposed_target_year, slip_years, proposed_slip_years, is_delayed, proposes_shift,
    case when nullif(risk, '') is null then 'unmatched' else 'decision_pending, city_reason' end as reason, narrative, statuses.status, period_label, period_end, is_latest, responsible, document, source_locator
from mart.goal_status as statuses
where statuses.is_delayed;

create table mart.freshness (source varchar, document varchar, received date, period_label varchar, age_days integer, state varchar);

create table audit.generation (generation integer, fingerprint varchar, built_at timestamp, program_version varchar, municipality_code varchar);
create table audit.document_reading (
    document_key bigint, document varchar, rows_read integer, rows_staged integer, rows_rejected integer, rows_skipped integer, lines_unaccounted integer
);
create table audit.rejected_row (document_key bigint, document varchar, place varchar, code varchar, message varchar, raw_text varchar, recovered_in_run integer);
create table audit.unaccounted_line (document_key bigint, document varchar, place varchar, text varchar);
create table audit.result (audit varchar, severity varchar, description varchar, offenders bigint, passed boolean);

create table mart.unit_cost (
    municipality_code varchar, product_code varchar, product varchar, output_unit varchar, year smallint, scenario varchar, state varchar,
    direct_cost decimal(18, 2), allocated_cost decimal(18, 2), total_cost decimal(18, 2), quantity decimal(18, 4), unit_cost decimal(18, 6), budget_unit_cost decimal(18, 6),
    real_unit_cost decimal(18, 6), change_share double, real_change_share double, target_unit_cost decimal(18, 6), target_distance_share double,
    peer_quartile_low decimal(18, 6), peer_median decimal(18, 6), peer_quartile_high decimal(18, 6), peer_rank integer, peer_count integer, peer_note varchar,
    ledger_months integer, base_year smallint
);
create table mart.unit_cost_variance (
    municipality_code varchar, product_code varchar, year smallint, previous_year smallint, cost_change decimal(18, 2), volume_effect decimal(18, 2),
    inflation_effect decimal(18, 2), own_price_effect decimal(18, 2), allocation_effect decimal(18, 2), note varchar
);
create table mart.cost_warning (warning varchar, municipality_code varchar, year smallint, text_fi varchar, text_sv varchar, text_en varchar);
create table mart.cost_allocation (
    municipality_code varchar, year smallint, scenario varchar, from_cost_center varchar, to_product varchar, held_by varchar, held_by_name varchar, amount decimal(18, 2)
);
create table mart.goal_evidence (
    municipality_code varchar, unit varchar, goal_code varchar, goal varchar, period_label varchar, raw_status varchar, status varchar, reported varchar,
    kind varchar, subject varchar, subject_name varchar, rule varchar, data_period varchar, data_value decimal(18, 6), data_unit varchar, previous_period varchar,
    previous_value decimal(18, 6), compared_with decimal(18, 6), finding varchar, agreement varchar, agrees boolean, light varchar, light_rule varchar, note varchar,
    document varchar, source_locator varchar, data_document varchar, data_locator varchar
);
