-- Reference data: values in force for a time, and the days on which the calendar differs from the rule.
CREATE TABLE parameter (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX parameter_name ON parameter (name, valid_from);

CREATE TABLE calendar_day (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  date TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  ground TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
