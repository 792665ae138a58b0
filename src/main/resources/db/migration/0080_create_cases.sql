-- One form at many offices: the case, its matters, the stretches of their clocks, and the events that
-- made them. Rows are what the events leave behind; the events are never changed. Every id, day and
-- code comes from the program, so the same statements give the same rows on any server.

create sequence case_serial cycle maxvalue 9999;

create table case_file (
  id            uuid primary key,
  number        text not null unique,
  person_id     uuid not null references person (id),
  version_id    uuid not null references bundle_version (id),
  place         text not null references place (code),
  person_type   text not null,
  channel       text not null,
  state         text not null check (state in ('SENT', 'ACCEPTED', 'CLOSED', 'WITHDRAWN')),
  sent_on       date not null,
  accepted_on   date,
  ended_on      date,
  promised_days integer not null,
  promised_on   date,
  revision      integer not null,
  good_cause    boolean not null,
  seq           integer not null
);
create index case_file_of_person on case_file (person_id);

create table task (
  case_id       uuid not null references case_file (id),
  matter        text not null,
  position      smallint not null,
  office        text not null references office (code),
  after         text[] not null,
  promised_days integer not null,
  legal_days    integer not null,
  day_kind      text not null check (day_kind in ('WORKING', 'CALENDAR')),
  state         text not null check (state in ('WAITING', 'READY', 'CORRECTION', 'ACCEPTED',
                                               'DONE', 'DECLINED', 'WITHDRAWN', 'NOT_APPLICABLE')),
  since         date not null,
  ready_on      date,
  accepted_on   date,
  deemed        boolean not null,
  notices       smallint not null,
  because       text,
  -- computed from the clocks and the working-day table, for lists sorted by what is due; null while the
  -- clock stands still
  promised_on   date,
  legal_on      date,
  deemed_on     date,
  primary key (case_id, matter)
);
-- the worklist of an office: what is open, due first
create index task_open_at_office on task (office, promised_on, case_id)
  where state in ('READY', 'CORRECTION', 'ACCEPTED');

-- `matter` is empty for the clock of the whole bundle
create table clock_segment (
  case_id    uuid not null references case_file (id),
  matter     text not null,
  clock      text not null check (clock in ('bundle', 'legal', 'promise')),
  ordinal    smallint not null,
  started_on date not null,
  stopped_on date,
  primary key (case_id, matter, clock, ordinal)
);

create table case_event (
  case_id    uuid not null references case_file (id),
  seq        integer not null,
  at         timestamptz not null,
  on_day     date not null,
  by_whom    text not null,
  command_id uuid not null,
  kind       text not null,
  matter     text,
  detail     jsonb not null,
  primary key (case_id, seq)
);
revoke update, delete, truncate on case_event from ortoo_app;

-- what a client called its command: the same one sent twice changes nothing
create table case_command (
  id      uuid primary key,
  case_id uuid not null references case_file (id)
);
revoke update, delete, truncate on case_command from ortoo_app;

-- what has to reach an office that works in a system of its own; offices that work in Ortoo's worklist
-- have it the moment it is committed
create table handover (
  id           uuid primary key,
  case_id      uuid not null references case_file (id),
  matter       text not null,
  office       text not null,
  seq          integer not null,
  created_at   timestamptz not null,
  attempts     integer not null default 0,
  next_at      timestamptz,
  delivered_at timestamptz,
  dead_at      timestamptz,
  last_error   text,
  unique (case_id, matter, seq)
);
create index handover_waiting on handover (next_at)
  where delivered_at is null and dead_at is null;
