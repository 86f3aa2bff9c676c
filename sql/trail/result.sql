-- Grain: one row per audit, passed ones included.
create table audit.result (
    audit varchar not null,
    severity varchar not null,
    description varchar not null,
    offenders bigint not null,
    passed boolean not null,
);

comment on table audit.result is 'The audits that this generation went through before it was published.';
comment on column audit.result.audit is 'Name: table and what must hold.';
comment on column audit.result.severity is 'error stops a publication; warn is recorded.';
comment on column audit.result.description is 'The rule in words.';
comment on column audit.result.offenders is 'Rows that break the rule.';
comment on column audit.result.passed is 'No offenders.';
