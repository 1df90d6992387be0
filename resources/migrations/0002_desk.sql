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
