-- What the desk of mentors and assistants keeps: how a mentee is doing, later due days, reports given back.

ALTER TABLE review ADD COLUMN standing {text} NOT NULL DEFAULT '';

CREATE TABLE extension (
    id {id}, version {int} NOT NULL, deleted_at {int},
    period {int} NOT NULL REFERENCES period (id) DEFERRABLE,
    pairing {int} REFERENCES pairing (id) DEFERRABLE,
    due {text},
    reason {text} NOT NULL,
    by_person {int} REFERENCES person (id) DEFERRABLE,
    at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX extension_unique__period__pairing ON extension (period, pairing) WHERE deleted_at IS NULL AND pairing IS NOT NULL;
CREATE UNIQUE INDEX extension_unique__period ON extension (period) WHERE deleted_at IS NULL AND pairing IS NULL;
CREATE INDEX extension_pairing ON extension (pairing);
CREATE INDEX extension_by_person ON extension (by_person);

CREATE TABLE report_return (
    id {id}, version {int} NOT NULL, deleted_at {int},
    report {int} NOT NULL REFERENCES report (id) DEFERRABLE,
    body {bytes},
    reason {text} NOT NULL,
    by_person {int} REFERENCES person (id) DEFERRABLE,
    at {int} NOT NULL
) {strict};
CREATE INDEX report_return_report ON report_return (report);
CREATE INDEX report_return_by_person ON report_return (by_person);

-- What a matrix asks of its camp must not grow with the others in the file: mentors work in many camps, and most reviews come
-- from a repository.
CREATE INDEX project_mentor_project_person ON project_mentor (project, person);
CREATE INDEX review_entered ON review (report) WHERE deleted_at IS NULL AND origin = 'entered';

-- The GitHub ID that a person is shown by: one that is in use before one that was, of several the one taken last, and where
-- nothing tells when, the one that was noted first (ids rise). Somebody who was merged is shown as the person they are now.
CREATE VIEW shown_account AS
SELECT p.id AS person,
       (SELECT a.login FROM account a
        WHERE a.person = COALESCE(p.merged_into, p.id) AND a.deleted_at IS NULL
        ORDER BY CASE WHEN a.to_at IS NULL THEN 0 ELSE 1 END, CASE WHEN a.from_at IS NULL THEN 1 ELSE 0 END, a.from_at DESC,
                 a.id
        LIMIT 1) AS login
FROM person p;

CREATE TABLE write_back (
    id {id}, version {int} NOT NULL, deleted_at {int},
    review {int} NOT NULL REFERENCES review (id) DEFERRABLE,
    way {text} NOT NULL,
    state {text} NOT NULL,
    remote {text} NOT NULL,
    branch {text} NOT NULL,
    path {text} NOT NULL,
    commit_id {text} NOT NULL,
    written {bytes},
    content {bytes},
    source {bytes},
    problem {text} NOT NULL,
    at {int} NOT NULL
) {strict};
CREATE INDEX write_back_review ON write_back (review);

-- Reminders: a camp's own words for them, and which went out to whom.
CREATE TABLE nudge_template (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    kind {text} NOT NULL,
    text {text} NOT NULL,
    text_en {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX nudge_template_unique__camp__kind ON nudge_template (camp, kind) WHERE deleted_at IS NULL;

CREATE TABLE nudge (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    period_number {int} NOT NULL,
    project {int} REFERENCES project (id) DEFERRABLE,
    person {int} REFERENCES person (id) DEFERRABLE,
    way {text} NOT NULL,
    body {bytes},
    by_person {int} REFERENCES person (id) DEFERRABLE,
    at {int} NOT NULL
) {strict};
CREATE INDEX nudge_camp ON nudge (camp, period_number);
CREATE INDEX nudge_project ON nudge (project);
CREATE INDEX nudge_person ON nudge (person);
CREATE INDEX nudge_by_person ON nudge (by_person);
