/**
 * The tables. `resource` holds the current version of every resource, deleted ones as rows without JSON; `history` what
 * it replaced. The index tables hold what the search parameters take out of the current version. They are clustered by
 * row, so that writing a new resource appends and reading the sort keys of one is a single seek, and have a second index
 * by value for searching.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS resource (
  rid INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  updated INTEGER NOT NULL,
  project TEXT,
  deleted INTEGER NOT NULL,
  json TEXT,
  UNIQUE (type, id)
) STRICT;
CREATE INDEX IF NOT EXISTS resource_updated ON resource (type, deleted, updated, rid);

CREATE TABLE IF NOT EXISTS history (
  hid INTEGER PRIMARY KEY,
  rid INTEGER NOT NULL,
  version TEXT NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  json TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS history_rid ON history (rid, hid);

CREATE TABLE IF NOT EXISTS param (
  param INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  code TEXT NOT NULL,
  UNIQUE (type, code)
) STRICT;

CREATE TABLE IF NOT EXISTS token (
  rid INTEGER NOT NULL, param INTEGER NOT NULL, value TEXT NOT NULL, system TEXT NOT NULL,
  PRIMARY KEY (rid, param, value, system)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS token_value ON token (param, value, system);

CREATE TABLE IF NOT EXISTS reference (
  rid INTEGER NOT NULL, param INTEGER NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (rid, param, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS reference_value ON reference (param, value);

CREATE TABLE IF NOT EXISTS date (
  rid INTEGER NOT NULL, param INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
  PRIMARY KEY (rid, param, low, high)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS date_value ON date (param, low, high);

CREATE TABLE IF NOT EXISTS string (
  rid INTEGER NOT NULL, param INTEGER NOT NULL, folded TEXT NOT NULL, word INTEGER NOT NULL, exact TEXT NOT NULL,
  PRIMARY KEY (rid, param, word, folded, exact)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS string_value ON string (param, word, folded);

CREATE TABLE IF NOT EXISTS number (
  rid INTEGER NOT NULL, param INTEGER NOT NULL, low REAL NOT NULL, high REAL NOT NULL,
  system TEXT NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (rid, param, low, high, system, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS number_value ON number (param, low, high);
`;

export const INDEX_TABLES = ['token', 'reference', 'date', 'string', 'number'] as const;
export type IndexTable = (typeof INDEX_TABLES)[number];

/** To be counted up whenever other values than before are taken out of resources. */
export const INDEX_VERSION = 1;
