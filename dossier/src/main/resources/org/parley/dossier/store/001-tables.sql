-- Reports and what was found in them. A statement ends with a semicolon at the end of a line.

-- Which program read a revision.
CREATE TABLE provenance (
  key INTEGER PRIMARY KEY,
  program TEXT NOT NULL,
  models TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  UNIQUE (program, models, lexicon)
) STRICT;

-- A text is kept once, whatever the number of reports that print it. The hash is SHA-256 of the
-- text, runs of white space counted as one blank.
CREATE TABLE text (
  key INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  -- 1 where a character takes two UTF-16 units, so that places must be counted anew for output.
  wide INTEGER NOT NULL CHECK (wide IN (0, 1)),
  body TEXT NOT NULL
) STRICT;

CREATE INDEX text_hash ON text (hash);
CREATE INDEX text_wide ON text (key) WHERE wide = 1;

CREATE TABLE report (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  newest INTEGER NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Each text that came under the id of a report. Never changed, but for what is found in it.
CREATE TABLE revision (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number >= 1),
  text INTEGER NOT NULL REFERENCES text,
  title TEXT,
  published TEXT CHECK (published IS date(published)),
  url TEXT,
  publisher TEXT,
  language TEXT NOT NULL,
  provenance INTEGER NOT NULL REFERENCES provenance,
  annotations BLOB NOT NULL,
  UNIQUE (report, number)
) STRICT;
CREATE INDEX revision_text ON revision (text);
CREATE INDEX revision_published ON revision (coalesce(published, '9999'));

-- Other ids under which the newest text of a report came, with what came beside the text.
CREATE TABLE alias (
  id TEXT PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  title TEXT,
  published TEXT,
  url TEXT,
  publisher TEXT
) STRICT;
CREATE INDEX alias_report ON alias (report);

-- What was found in the newest revision of a report: events, statements, positions, meetings. What
-- was found in older ones stands in their annotations. Offsets are UTF-16 units.
CREATE TABLE finding (
  key INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'statement', 'position', 'meeting')),
  id TEXT NOT NULL,
  type TEXT,
  status TEXT,
  day_from TEXT,
  day_to TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (report, kind, id)
) STRICT;
CREATE INDEX finding_id ON finding (id);

-- The words a finding rests on.
CREATE TABLE evidence (
  finding INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;

CREATE VIEW report_words AS
  SELECT report.key AS key, coalesce(revision.title, '') AS title, text.body AS body
  FROM report JOIN revision ON revision.key = report.newest JOIN text ON text.key = revision.text;
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, body, content = 'report_words', content_rowid = 'key',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE evidence_search USING fts5 (
  words, content = 'evidence', content_rowid = 'finding',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
