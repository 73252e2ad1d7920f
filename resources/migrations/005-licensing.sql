CREATE TABLE exchange (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  bin TEXT UNIQUE,
  legal_form TEXT,
  name_kk TEXT,
  name_ru TEXT,
  name_latin TEXT,
  commercial_name TEXT,
  state TEXT NOT NULL,
  lei TEXT,
  country TEXT,
  region TEXT,
  address TEXT,
  website TEXT,
  platform TEXT,
  phone TEXT,
  email TEXT,
  capital_paid INTEGER,
  bank TEXT,
  foreign_authority TEXT,
  authority_country TEXT,
  authorised_on TEXT,
  ended_on TEXT,
  services TEXT,
  service_countries TEXT,
  comments TEXT,
  updated_on TEXT,
  gone_on TEXT
) STRICT;
CREATE INDEX exchange_state ON exchange (state, key);
CREATE INDEX exchange_lei ON exchange (lei);

CREATE TABLE application (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  number TEXT NOT NULL UNIQUE,
  exchange BLOB NOT NULL,
  kind TEXT NOT NULL,
  authority TEXT NOT NULL,
  state TEXT NOT NULL,
  received_on TEXT,
  submitted_on TEXT,
  officer BLOB,
  due_on TEXT,
  completeness_due TEXT,
  complete_on TEXT,
  decision_days INTEGER,
  decision_due TEXT,
  pauses TEXT,
  question TEXT,
  answer_due TEXT,
  agency TEXT,
  agency_asked_on TEXT,
  agency_due TEXT,
  conditions TEXT,
  conditions_due TEXT,
  ground TEXT,
  ground_note TEXT,
  act_number TEXT,
  act_on TEXT,
  decided_on TEXT,
  set_aside_on TEXT,
  comments TEXT,
  agency_answer TEXT
) STRICT;
CREATE INDEX application_exchange ON application (exchange);
CREATE INDEX application_state ON application (state, key);
CREATE INDEX application_officer ON application (officer, state);
CREATE INDEX application_due ON application (due_on, key);

CREATE TABLE licence (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  number TEXT NOT NULL UNIQUE,
  exchange BLOB NOT NULL,
  application BLOB,
  kind TEXT NOT NULL,
  authority TEXT NOT NULL,
  state TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  valid_until TEXT,
  grace_until TEXT,
  suspended_from TEXT,
  suspended_until TEXT,
  ended_on TEXT,
  ground TEXT,
  ground_note TEXT,
  act_number TEXT,
  act_on TEXT,
  services TEXT,
  conditions TEXT,
  predecessor BLOB,
  not_published INTEGER NOT NULL,
  suspensions TEXT
) STRICT;
CREATE INDEX licence_exchange ON licence (exchange);
CREATE INDEX licence_application ON licence (application);
CREATE INDEX licence_kind ON licence (kind, key);

CREATE TABLE party (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  exchange BLOB NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_kk TEXT,
  name_ru TEXT,
  name_latin TEXT,
  number TEXT,
  citizenship TEXT,
  share BLOB,
  position TEXT,
  since TEXT,
  until TEXT,
  note TEXT
) STRICT;
CREATE INDEX party_exchange ON party (exchange);
CREATE INDEX party_number ON party (number);

CREATE TABLE checklist_item (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  application BLOB NOT NULL,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT,
  document BLOB,
  officer BLOB,
  decided_on TEXT
) STRICT;
CREATE INDEX checklist_item_application ON checklist_item (application);

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  owner BLOB NOT NULL,
  owner_type TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  version INTEGER NOT NULL,
  added_on TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX document_owner ON document (owner);

CREATE TABLE warning (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  name TEXT NOT NULL,
  commercial_name TEXT,
  state TEXT NOT NULL,
  authority TEXT NOT NULL,
  authority_country TEXT,
  lei TEXT,
  country TEXT,
  websites TEXT,
  reason TEXT NOT NULL,
  reason_text TEXT,
  infringement TEXT,
  decided_on TEXT,
  act_number TEXT,
  withdrawn_on TEXT,
  withdrawal_note TEXT,
  comments TEXT,
  updated_on TEXT,
  from_abroad INTEGER NOT NULL,
  not_published INTEGER NOT NULL
) STRICT;
CREATE INDEX warning_state ON warning (state, key);
