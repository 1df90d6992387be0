-- Result lists with their window, their versions and what they show; findings that were let pass; objections about rows that
-- are not there.

ALTER TABLE published_list ADD COLUMN reply_by {int};
ALTER TABLE published_list ADD COLUMN shows {text} NOT NULL DEFAULT 'grades';
ALTER TABLE published_list ADD COLUMN amends {int} REFERENCES published_list (id) DEFERRABLE;
CREATE INDEX published_list_amends ON published_list (amends);

ALTER TABLE list_row ADD COLUMN months {int} NOT NULL DEFAULT 0;
ALTER TABLE list_row ADD COLUMN stars {int} NOT NULL DEFAULT 0;
ALTER TABLE list_row ADD COLUMN money {int} NOT NULL DEFAULT 0;

CREATE TABLE let_pass (
    id {id}, version {int} NOT NULL, deleted_at {int},
    list {int} NOT NULL REFERENCES published_list (id) DEFERRABLE,
    finding {text} NOT NULL,
    subject {text} NOT NULL,
    reason {text} NOT NULL,
    by_person {int} REFERENCES person (id) DEFERRABLE,
    at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX let_pass_unique__list__finding__subject ON let_pass (list, finding, subject) WHERE deleted_at IS NULL;
CREATE INDEX let_pass_by_person ON let_pass (by_person);

-- No statement takes NOT NULL from a column on both engines.
CREATE TABLE objection_before AS SELECT * FROM objection;
DROP TABLE objection;
CREATE TABLE objection (
    id {id}, version {int} NOT NULL, deleted_at {int},
    list {int} REFERENCES published_list (id) DEFERRABLE,
    list_row {int} REFERENCES list_row (id) DEFERRABLE,
    by_person {int} REFERENCES person (id) DEFERRABLE,
    due {text},
    text {text} NOT NULL,
    evidence {text} NOT NULL,
    at {int} NOT NULL,
    decision {text} NOT NULL,
    decision_reason {text} NOT NULL,
    decider {int} REFERENCES person (id) DEFERRABLE,
    decided_at {int}
) {strict};
INSERT INTO objection (id, version, deleted_at, list, list_row, text, evidence, at, decision, decision_reason, decider, decided_at)
SELECT o.id, o.version, o.deleted_at, r.list, o.list_row, o.text, o.evidence, o.at, o.decision, o.decision_reason, o.decider,
       o.decided_at
FROM objection_before o JOIN list_row r ON r.id = o.list_row;
DROP TABLE objection_before;
CREATE INDEX objection_list ON objection (list);
CREATE INDEX objection_list_row ON objection (list_row);
CREATE INDEX objection_by_person ON objection (by_person);
CREATE INDEX objection_decider ON objection (decider);
