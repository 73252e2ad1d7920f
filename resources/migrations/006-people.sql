CREATE TABLE registrant (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  kind TEXT NOT NULL,
  client_id_type TEXT NOT NULL,
  client_id TEXT NOT NULL,
  name_kk TEXT,
  name_ru TEXT,
  name_latin TEXT,
  earlier_names TEXT,
  birth_date TEXT,
  sex TEXT,
  citizenship TEXT,
  residency TEXT,
  document_type TEXT,
  document_no TEXT,
  document_issued TEXT,
  region TEXT,
  address TEXT,
  phone TEXT,
  email TEXT,
  occupation TEXT,
  employer TEXT,
  declared_income_kzt INTEGER,
  politically_exposed INTEGER NOT NULL,
  risk_level TEXT NOT NULL,
  risk_ground TEXT,
  investor_class TEXT NOT NULL,
  knowledge_test TEXT NOT NULL,
  knowledge_test_on TEXT,
  state TEXT NOT NULL,
  registered_on TEXT,
  state_since TEXT,
  state_ground TEXT,
  state_note TEXT
) STRICT;
CREATE INDEX registrant_client_id ON registrant (client_id);
CREATE INDEX registrant_birth_date ON registrant (birth_date);

CREATE TABLE wallet (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  registrant BLOB NOT NULL,
  address TEXT NOT NULL,
  canonical TEXT NOT NULL,
  chain TEXT,
  used_from TEXT,
  used_to TEXT
) STRICT;
CREATE INDEX wallet_registrant ON wallet (registrant);
CREATE INDEX wallet_canonical ON wallet (canonical);

CREATE TABLE account (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  registrant BLOB NOT NULL,
  exchange BLOB NOT NULL,
  account_no TEXT NOT NULL,
  used_from TEXT,
  used_to TEXT
) STRICT;
CREATE INDEX account_registrant ON account (registrant);
CREATE INDEX account_number ON account (account_no, exchange);

CREATE TABLE declaration (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  declaration_no TEXT NOT NULL UNIQUE,
  registrant BLOB NOT NULL,
  period_from TEXT,
  period_to TEXT,
  operation TEXT,
  state TEXT NOT NULL,
  source_total_kzt INTEGER NOT NULL,
  destination_total_kzt INTEGER NOT NULL,
  assigned_officer BLOB,
  drafted_on TEXT,
  submitted_on TEXT,
  question TEXT,
  answer_due TEXT,
  answer TEXT,
  decided_on TEXT,
  ground TEXT,
  note TEXT,
  superseded_by BLOB,
  accepted_source_kzt INTEGER NOT NULL,
  accepted_destination_kzt INTEGER NOT NULL
) STRICT;
CREATE INDEX declaration_registrant ON declaration (registrant);
CREATE INDEX declaration_state ON declaration (state);

CREATE TABLE declaration_line (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  declaration BLOB NOT NULL,
  line_no INTEGER NOT NULL,
  direction TEXT NOT NULL,
  category TEXT NOT NULL,
  amount BLOB NOT NULL,
  currency TEXT NOT NULL,
  amount_kzt INTEGER,
  rate BLOB,
  rate_units INTEGER,
  rate_date TEXT,
  rate_source TEXT,
  party TEXT,
  country TEXT,
  bank_iban TEXT,
  wallet TEXT,
  venue TEXT,
  period_from TEXT,
  period_to TEXT,
  evidence TEXT,
  evidence_document BLOB,
  corroboration TEXT NOT NULL,
  verdict TEXT NOT NULL,
  verdict_note TEXT
) STRICT;
CREATE INDEX declaration_line_declaration ON declaration_line (declaration, line_no);
CREATE INDEX declaration_line_document ON declaration_line (evidence_document);
CREATE INDEX declaration_line_evidence ON declaration_line (evidence);

CREATE TABLE rate (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  date TEXT NOT NULL,
  currency TEXT NOT NULL,
  rate BLOB NOT NULL,
  units INTEGER NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX rate_currency ON rate (currency, date);
