CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY,
    book       TEXT    NOT NULL,
    desk       INTEGER NOT NULL,
    desk_seq   INTEGER NOT NULL,
    prev       BLOB    NOT NULL,
    seen       TEXT    NOT NULL,
    recorded   INTEGER NOT NULL,
    happened   INTEGER,
    member     TEXT,
    witness    TEXT,
    kind       TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    commitment BLOB,
    hash       BLOB    NOT NULL,
    UNIQUE (desk, desk_seq)
) STRICT;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR EXISTS (SELECT 1 FROM journal WHERE desk = NEW.desk AND desk_seq = NEW.desk_seq)
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

CREATE TABLE private (
    seq  INTEGER PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TRIGGER private_no_update BEFORE UPDATE ON private
BEGIN SELECT RAISE(ABORT, 'a private half is never changed'); END;

CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What follows flattens the journal for whoever opens the file with another tool. No view computes a balance.

CREATE VIEW v_facts AS
SELECT seq,
       desk || ':' || desk_seq AS fact,
       kind,
       strftime('%Y-%m-%d %H:%M:%S', recorded / 1000 + zone * 60, 'unixepoch') AS recorded,
       strftime('%Y-%m-%d %H:%M:%S', happened / 1000 + zone * 60, 'unixepoch') AS happened,
       member,
       witness,
       body,
       lower(hex(hash)) AS hash
FROM journal, (SELECT json_extract(body, '$.offset') AS zone FROM journal WHERE seq = 1);

CREATE VIEW v_steps AS
SELECT f.seq, f.fact, f.recorded,
       json_extract(f.body, '$.of') AS corrects,
       json_extract(f.body, '$.step') AS step,
       each.key AS field,
       each.value AS value
FROM v_facts f LEFT JOIN json_each(f.body, '$.values') each
WHERE f.kind IN ('step.done/1', 'step.corrected/1');

CREATE VIEW v_sheets AS
SELECT seq, fact, recorded,
       json_extract(body, '$.of') AS corrects,
       json_extract(body, '$.sheet.place') AS place,
       json_extract(body, '$.sheet.hour') AS hour,
       json_extract(body, '$.sheet.receipts') AS receipts,
       json_extract(body, '$.sheet.signatures') AS signatures,
       coalesce(json_extract(body, '$.late'), json_extract(body, '$.reason')) AS reason
FROM v_facts
WHERE kind IN ('sheet.recorded/1', 'sheet.corrected/1');

CREATE VIEW v_sheet_figures AS
SELECT f.seq, f.fact,
       json_extract(f.body, '$.sheet.place') AS place,
       json_extract(f.body, '$.sheet.hour') AS hour,
       what.key AS what,
       each.key AS name,
       each.value AS figure
FROM v_facts f, json_each(f.body, '$.sheet') what, json_each(what.value) each
WHERE f.kind IN ('sheet.recorded/1', 'sheet.corrected/1') AND what.type = 'object';

CREATE VIEW v_entries AS
SELECT f.seq, f.fact, f.recorded, f.member,
       json_extract(f.body, '$.contest') AS contest,
       json_extract(f.body, '$.round') AS round,
       json_extract(f.body, '$.pass') AS pass,
       each.key AS cell,
       each.value AS figure
FROM v_facts f, json_each(f.body, '$.cells') each
WHERE f.kind = 'entry.closed/1';

CREATE VIEW v_protocols AS
SELECT seq, fact, recorded,
       json_extract(body, '$.contest') AS contest,
       json_extract(body, '$.version') AS version,
       json_extract(body, '$.draft') AS draft,
       json_extract(body, '$.fingerprint') AS fingerprint
FROM v_facts
WHERE kind = 'protocol.drafted/1';

CREATE VIEW v_protocol_figures AS
SELECT f.seq, f.fact,
       json_extract(f.body, '$.contest') AS contest,
       json_extract(f.body, '$.version') AS version,
       json_extract(f.body, '$.draft') AS draft,
       each.key AS cell,
       each.value AS figure
FROM v_facts f, json_each(f.body, '$.cells') each
WHERE f.kind = 'protocol.drafted/1';

CREATE VIEW v_signatures AS
SELECT seq, fact, recorded,
       json_extract(body, '$.protocol') AS protocol,
       json_extract(body, '$.who') AS who,
       json_extract(body, '$.how') AS how,
       json_extract(body, '$.reason') AS reason
FROM v_facts
WHERE kind = 'protocol.signed/1';
