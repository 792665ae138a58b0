-- What a person has typed but not sent (a draft: one row, saved at every step, taken up again on
-- another device by its code), and what was handed in (answers by revision: a correction never
-- overwrites what an office has already read).

create table draft (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  version_id uuid not null references bundle_version (id),
  started_by uuid not null,
  channel    text not null,
  answers    jsonb not null,
  saved_at   timestamptz not null,
  code       text not null,
  unique (person_id, version_id)
);
create index draft_code on draft (code);

create table answer (
  case_id  uuid not null references case_file (id),
  element  text not null,
  revision smallint not null,
  value    text not null,
  -- where it came from: typed by the person, or a fact the city held
  source   text not null,
  -- an ID number, a phone, a bank card: sealed, and never in the clear in this table
  sealed   boolean not null,
  primary key (case_id, element, revision)
);
revoke update, delete, truncate on answer from ortoo_app;

create table mandate (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  holder      uuid not null,
  kind        text not null check (kind in ('RELATIVE', 'GUARDIAN', 'CLERK')),
  consent     text not null,
  valid_from  date not null,
  valid_to    date,
  recorded_by uuid not null,
  recorded_at timestamptz not null
);
create index mandate_holder on mandate (holder, person_id);

create table mandate_end (
  mandate_id uuid primary key references mandate (id),
  at         timestamptz not null,
  by_whom    uuid not null,
  reason     text not null
);

create table evidence_file (
  id          uuid primary key,
  person_id   uuid not null references person (id),
  evidence    text not null,
  name        text not null,
  media_type  text not null,
  bytes       bigint not null,
  sha256      text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null
);
create index evidence_file_of_person on evidence_file (person_id, evidence);

-- which file of a person serves which case; one upload serves every matter that wants that evidence
create table case_evidence (
  case_id  uuid not null references case_file (id),
  evidence text not null,
  file_id  uuid not null references evidence_file (id),
  revision smallint not null,
  primary key (case_id, evidence, file_id)
);

-- papers promised for later (容缺): from the published list only, with a date
create table deferred_evidence (
  case_id  uuid not null references case_file (id),
  evidence text not null,
  until    date not null,
  primary key (case_id, evidence)
);
