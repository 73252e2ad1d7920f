CREATE TABLE officer (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  salt BLOB NOT NULL,
  schema INTEGER NOT NULL,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  signing_key BLOB,
  opening_key BLOB,
  certificate BLOB,
  invited_on TEXT,
  enrolled_on TEXT,
  granted_on TEXT,
  disabled_on TEXT
) STRICT;
