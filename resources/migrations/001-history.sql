-- The history: leaf_data is event ‖ signature (docs/file-format.md). What else is known of an event is cut out of it,
-- so that nothing can disagree with what was signed.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  leaf_data BLOB NOT NULL,
  payload BLOB,
  nonce BLOB,
  operation BLOB AS (substr(leaf_data, 131, 2)) VIRTUAL,
  entity_id BLOB AS (substr(leaf_data, 135, 16)) VIRTUAL
) STRICT;
CREATE INDEX event_entity ON event (entity_id, seq);
CREATE INDEX event_operation ON event (operation, seq);

-- The rows that an event of several rows changed; the roots in the event commit to them.
CREATE TABLE event_row (
  seq INTEGER NOT NULL REFERENCES event (seq),
  ordinal INTEGER NOT NULL,
  type INTEGER NOT NULL,
  record BLOB NOT NULL,
  before BLOB NOT NULL,
  after BLOB NOT NULL,
  PRIMARY KEY (seq, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_row_record ON event_row (record, seq);

-- Derived: hashes of the complete subtrees of the Merkle tree; level 0 are the leaves.
CREATE TABLE tree_node (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

-- Derived: requests that wait for a second person, by the sequence number of the REQUEST event.
CREATE TABLE pending (
  seq INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL UNIQUE,
  verb TEXT NOT NULL,
  record BLOB,
  actor BLOB NOT NULL,
  time INTEGER NOT NULL
) STRICT;

-- Derived: what a search finds.
CREATE TABLE search_entry (
  key INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  record BLOB NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (type, record)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  folded, content='search_entry', content_rowid='key', prefix='2 3', tokenize='unicode61 remove_diacritics 0');
INSERT INTO search(search, rank) VALUES ('secure-delete', 1);

-- Local: the registry's name, officers' drafts and window state; not evidence.
CREATE TABLE local_setting (
  owner BLOB NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;
