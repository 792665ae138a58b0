-- What a person has typed but not sent (a draft: one row, saved at every step, taken up again on
-- another device by its code), and what was handed in (answers by revision: a correction never
-- overwrites what an office has already read).

-- the draft's id becomes the case's, so what was attached to one is attached to the other
create table draft (
  id         uuid primary key,
  person_id  uuid not null references person (id),
  version_id uuid not null references bundle_version (id),
  started_by uuid not null,
  channel    text not null,
  -- sealed as a whole: it holds an ID number, a phone, an address
  answers    bytea not null,
  saved_at   timestamptz not null,
  code       text not null unique,
  unique (person_id, version_id)
);

create table answer (
  case_id  uuid not null references case_file (id),
  element  text not null,
  revision smallint not null,
  value    text not null,
  -- TYPED by the person, or a FACT the city held
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

-- `case_id` is the id of the draft or of the case it became; one upload serves every matter of it that
-- wants this evidence. The bytes lie in the data folder under their check sum, never in the web root.
create table evidence_file (
  id          uuid primary key,
  case_id     uuid not null,
  evidence    text not null,
  name        text not null,
  media_type  text not null,
  bytes       bigint not null,
  sha256      text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null
);
create index evidence_file_of_case on evidence_file (case_id);

create table evidence_removal (
  file_id uuid primary key references evidence_file (id),
  at      timestamptz not null,
  by_whom uuid not null
);

-- papers promised for later (容缺): from the published list only, with a date
create table deferred_evidence (
  case_id  uuid not null,
  evidence text not null,
  until    date not null,
  primary key (case_id, evidence)
);
