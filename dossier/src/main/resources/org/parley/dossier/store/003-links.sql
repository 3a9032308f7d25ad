-- How events hang together, kept so that a report more changes only what it touches. All of it can
-- be made anew. Findings are not bound to: those that are gone are unlinked when they are settled.

-- Events by the 64-bit hashes of their blocking keys.
CREATE TABLE block (
  key INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  PRIMARY KEY (key, finding)
) STRICT, WITHOUT ROWID;

-- Pairs of events that agree, each in both directions, in thousandths of a natural logarithm of odds.
CREATE TABLE link (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Events that a report no longer tells, until the incidents know it.
CREATE TABLE gone (
  finding INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  incident INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX gone_report ON gone (report);

CREATE INDEX review_anchor_sighting ON review_anchor (sighting);
CREATE INDEX review_anchor_report ON review_anchor (report);

-- With the verdict, so that counting need not look into the rows.
DROP INDEX incident_sort;
DROP INDEX incident_type;
DROP INDEX incident_country;
CREATE INDEX incident_sort ON incident (sort, id, verdict);
CREATE INDEX incident_type ON incident (type, sort, id, verdict);
CREATE INDEX incident_country ON incident (country, sort, id, verdict);
