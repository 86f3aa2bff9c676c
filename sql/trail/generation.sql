-- Grain: one row, this file: what was built, from what, and when.
create table audit.generation (
    generation integer not null,
    fingerprint varchar not null,
    built_at timestamp not null,
    program_version varchar not null,
    municipality_code varchar,
);

comment on table audit.generation is 'This generation of the warehouse.';
comment on column audit.generation.generation is 'Counts the publications of the workspace, from 1.';
comment on column audit.generation.fingerprint is 'SHA-256 over every input of the build: equal inputs, equal fingerprint.';
comment on column audit.generation.built_at is 'UTC.';
comment on column audit.generation.program_version is 'Version of the program that built it.';
comment on column audit.generation.municipality_code is 'Official code of the municipality that the workspace belongs to.';
