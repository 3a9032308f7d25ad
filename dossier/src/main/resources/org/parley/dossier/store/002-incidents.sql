-- Incidents are made from the events of the newest revisions, and can be made anew at any time.

CREATE TABLE incident (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- First day, or 9999 without one: the order of lists.
  sort TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  place TEXT,
  admin1 TEXT,
  country TEXT,
  latitude REAL,
  longitude REAL,
  precision INTEGER NOT NULL,
  fatalities INTEGER,
  sources INTEGER NOT NULL,
  contested INTEGER NOT NULL CHECK (contested IN (0, 1)),
  verdict TEXT NOT NULL,
  -- Names of the foremost parties, a line each: what IncidentPoint.actors and recipients hold.
  actors TEXT NOT NULL DEFAULT '',
  recipients TEXT NOT NULL DEFAULT '',
  reports INTEGER NOT NULL DEFAULT 0,
  -- Of the surest sighting.
  confidence REAL NOT NULL DEFAULT 0,
  -- Of the body, so that what stays the same is not written again.
  digest BLOB NOT NULL
) STRICT;
CREATE INDEX incident_sort ON incident (sort, id);
CREATE INDEX incident_type ON incident (type, sort, id);
CREATE INDEX incident_country ON incident (country, sort, id);
CREATE INDEX incident_place ON incident (place COLLATE NOCASE);
CREATE INDEX incident_admin1 ON incident (admin1 COLLATE NOCASE);

CREATE TABLE incident_body (
  incident INTEGER PRIMARY KEY REFERENCES incident ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;

-- Which events are one. The heap is what the program takes for one: the smallest key of its events.
-- The incident is what is left of it after persons have joined and split.
CREATE TABLE member (
  finding INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
  heap INTEGER NOT NULL,
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE
) STRICT;
CREATE INDEX member_incident ON member (incident);
CREATE INDEX member_heap ON member (heap);

CREATE TABLE party (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  name TEXT NOT NULL,
  country TEXT
) STRICT;
CREATE INDEX party_incident ON party (incident);
CREATE INDEX party_country ON party (country, incident);

CREATE TABLE incident_source (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX incident_source_incident ON incident_source (incident);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX claim_incident ON claim (incident);

-- What a person decided. Rows are never removed, and only undone_* is ever filled in later.
CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  incident TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('accept', 'correct', 'reject', 'merge', 'split')),
  decision TEXT NOT NULL CHECK (json_valid(decision)),
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  why TEXT,
  undone_by TEXT,
  undone TEXT
) STRICT;

-- The words that the reviewed incident rested on, by which a review finds it again when events are
-- read anew. Not bound to findings: those come and go. part: 0 the incident, from 1 those merged
-- with it, -1 those split from it.
CREATE TABLE review_anchor (
  review INTEGER NOT NULL REFERENCES review,
  part INTEGER NOT NULL,
  sighting TEXT NOT NULL,
  report TEXT NOT NULL,
  type TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (review, part, sighting)
) STRICT, WITHOUT ROWID;

-- Which reviews hold on to which incident now.
CREATE TABLE incident_review (
  incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,
  review INTEGER NOT NULL REFERENCES review,
  PRIMARY KEY (incident, review)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_review_review ON incident_review (review);

-- Reports whose events are not yet in the incidents.
CREATE TABLE pending (report INTEGER PRIMARY KEY REFERENCES report) STRICT;

CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
