-- A new revision makes the database ask which reports wait for it: without an index, it looks through all of them.

CREATE INDEX report_newest ON report (newest);
