-- The bytes of documents, in chunks; the document's signed row holds their hash and size.
CREATE TABLE document_chunk (
  document BLOB NOT NULL,
  ordinal INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;
