-- The records of a camp, the texts they name, and the history of both. One text for both engines: {int}, {text}, {bytes}, {id}
-- and {strict} are replaced when it is read. What an engine needs on its own stands in sqlite/ and postgresql/.
-- Times are UTC milliseconds, days are ISO text, booleans 0 and 1. A row that is deleted keeps its place, so that it can be
-- brought back: unique indexes look at the others only. Names of unique indexes: <table>_unique__<column>__<column>.

CREATE TABLE flotilla (
    schema_version {int} NOT NULL
) {strict};
INSERT INTO flotilla (schema_version) VALUES (0);

CREATE TABLE body (
    hash {bytes} NOT NULL PRIMARY KEY,
    bytes {bytes} NOT NULL
) {strict};

CREATE TABLE change_set (
    id {id},
    at {int} NOT NULL,
    who {text} NOT NULL,
    code {text} NOT NULL,
    arguments {text} NOT NULL,
    reason {text} NOT NULL,
    undoes {int}
) {strict};
CREATE INDEX change_set_who ON change_set (who, id);

CREATE TABLE change (
    change_set {int} NOT NULL REFERENCES change_set (id) DEFERRABLE,
    position {int} NOT NULL,
    record_table {text} NOT NULL,
    record {int} NOT NULL,
    before {text},
    after {text},
    PRIMARY KEY (change_set, position)
) {strict};
CREATE INDEX change_record ON change (record, record_table, change_set);

CREATE TABLE camp (
    id {id}, version {int} NOT NULL, deleted_at {int},
    slug {text} NOT NULL,
    title {text} NOT NULL,
    title_en {text} NOT NULL,
    language {text} NOT NULL,
    time_zone {text} NOT NULL,
    repository {text} NOT NULL,
    edition {text} NOT NULL,
    rules {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX camp_unique__slug ON camp (slug) WHERE deleted_at IS NULL;

CREATE TABLE batch (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    number {int} NOT NULL,
    name {text} NOT NULL,
    name_en {text} NOT NULL,
    days_first {text},
    days_last {text}
) {strict};
CREATE UNIQUE INDEX batch_unique__camp__number ON batch (camp, number) WHERE deleted_at IS NULL;

CREATE TABLE period (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    batch {int} NOT NULL REFERENCES batch (id) DEFERRABLE,
    number {int} NOT NULL,
    days_first {text},
    days_last {text},
    due {text}
) {strict};
CREATE UNIQUE INDEX period_unique__batch__number ON period (batch, number) WHERE deleted_at IS NULL;
CREATE INDEX period_camp ON period (camp);

CREATE TABLE person (
    id {id}, version {int} NOT NULL, deleted_at {int},
    name {text} NOT NULL,
    name_en {text} NOT NULL,
    certificate_name {text} NOT NULL,
    email {text} NOT NULL,
    chat {text} NOT NULL,
    affiliation {text} NOT NULL,
    fields {text} NOT NULL,
    note {text} NOT NULL,
    merged_into {int} REFERENCES person (id) DEFERRABLE
) {strict};
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE account (
    id {id}, version {int} NOT NULL, deleted_at {int},
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    login {text} NOT NULL,
    folded {text} NOT NULL,
    from_at {int},
    to_at {int}
) {strict};
CREATE UNIQUE INDEX account_unique__folded ON account (folded) WHERE deleted_at IS NULL AND to_at IS NULL;
CREATE INDEX account_folded ON account (folded);
CREATE INDEX account_person ON account (person);

CREATE TABLE role_holding (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    role {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX role_holding_unique__camp__person__role ON role_holding (camp, person, role) WHERE deleted_at IS NULL;
CREATE INDEX role_holding_person ON role_holding (person);

CREATE TABLE project (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    batch {int} REFERENCES batch (id) DEFERRABLE,
    number {int} NOT NULL,
    track {text} NOT NULL,
    title {text} NOT NULL,
    title_en {text} NOT NULL,
    description {bytes},
    slots {int} NOT NULL,
    state {text} NOT NULL,
    address {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX project_unique__camp__track__number ON project (camp, track, number) WHERE deleted_at IS NULL AND number > 0;
CREATE INDEX project_camp ON project (camp);
CREATE INDEX project_batch ON project (batch);

CREATE TABLE project_mentor (
    id {id}, version {int} NOT NULL, deleted_at {int},
    project {int} NOT NULL REFERENCES project (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    kind {text} NOT NULL,
    from_day {text},
    to_day {text}
) {strict};
CREATE INDEX project_mentor_project ON project_mentor (project);
CREATE INDEX project_mentor_person ON project_mentor (person);

CREATE TABLE pairing (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    project {int} NOT NULL REFERENCES project (id) DEFERRABLE,
    mentee {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    from_day {text},
    to_day {text},
    state {text} NOT NULL,
    lock_state {text} NOT NULL,
    months {int} NOT NULL,
    predecessor {int} REFERENCES pairing (id) DEFERRABLE,
    reason {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX pairing_unique__project__mentee ON pairing (project, mentee)
    WHERE deleted_at IS NULL AND state IN ('live', 'paused');
CREATE INDEX pairing_camp ON pairing (camp);
CREATE INDEX pairing_project ON pairing (project);
CREATE INDEX pairing_mentee ON pairing (mentee);
CREATE INDEX pairing_predecessor ON pairing (predecessor) WHERE predecessor IS NOT NULL;

CREATE TABLE pairing_mentor (
    id {id}, version {int} NOT NULL, deleted_at {int},
    pairing {int} NOT NULL REFERENCES pairing (id) DEFERRABLE,
    mentor {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    from_day {text},
    to_day {text}
) {strict};
CREATE INDEX pairing_mentor_pairing ON pairing_mentor (pairing);
CREATE INDEX pairing_mentor_mentor ON pairing_mentor (mentor);

CREATE TABLE report (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    pairing {int} NOT NULL REFERENCES pairing (id) DEFERRABLE,
    period {int} REFERENCES period (id) DEFERRABLE,
    path {text} NOT NULL,
    days_first {text},
    days_last {text},
    written_days {text} NOT NULL,
    body {bytes},
    submission {text} NOT NULL,
    submitted_at {int},
    merged_at {int},
    pulls {text} NOT NULL,
    place {text} NOT NULL,
    review_state {text} NOT NULL,
    review_kind {text} NOT NULL,
    work_chars {int} NOT NULL,
    next_chars {int} NOT NULL,
    question_chars {int} NOT NULL,
    review_chars {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX report_unique__pairing__period ON report (pairing, period) WHERE deleted_at IS NULL AND period IS NOT NULL;
CREATE INDEX report_camp_path ON report (camp, path);
CREATE INDEX report_pairing ON report (pairing);
CREATE INDEX report_period ON report (period);

CREATE TABLE report_revision (
    id {id}, version {int} NOT NULL, deleted_at {int},
    report {int} NOT NULL REFERENCES report (id) DEFERRABLE,
    path {text} NOT NULL,
    body {bytes},
    at {int}
) {strict};
CREATE INDEX report_revision_report ON report_revision (report);

CREATE TABLE review (
    id {id}, version {int} NOT NULL, deleted_at {int},
    report {int} NOT NULL REFERENCES report (id) DEFERRABLE,
    author {int} REFERENCES person (id) DEFERRABLE,
    recorder {int} REFERENCES person (id) DEFERRABLE,
    at {int},
    body {bytes},
    kind {text} NOT NULL,
    visibility {text} NOT NULL,
    origin {text} NOT NULL
) {strict};
CREATE INDEX review_report ON review (report);
CREATE INDEX review_author ON review (author);
CREATE INDEX review_recorder ON review (recorder);

CREATE TABLE exemption (
    id {id}, version {int} NOT NULL, deleted_at {int},
    pairing {int} NOT NULL REFERENCES pairing (id) DEFERRABLE,
    period {int} NOT NULL REFERENCES period (id) DEFERRABLE,
    duty {text} NOT NULL,
    reason {text} NOT NULL,
    by_person {int} REFERENCES person (id) DEFERRABLE,
    at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX exemption_unique__pairing__period__duty ON exemption (pairing, period, duty) WHERE deleted_at IS NULL;
CREATE INDEX exemption_period ON exemption (period);
CREATE INDEX exemption_by_person ON exemption (by_person);

CREATE TABLE session (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    kind {text} NOT NULL,
    number {int} NOT NULL,
    title {text} NOT NULL,
    starts_at {int} NOT NULL,
    minutes {int} NOT NULL,
    place {text} NOT NULL,
    recording {text} NOT NULL,
    minutes_text {bytes}
) {strict};
CREATE INDEX session_camp ON session (camp);

CREATE TABLE talk (
    id {id}, version {int} NOT NULL, deleted_at {int},
    session {int} NOT NULL REFERENCES session (id) DEFERRABLE,
    speaker {int} REFERENCES person (id) DEFERRABLE,
    project {int} REFERENCES project (id) DEFERRABLE,
    title {text} NOT NULL,
    materials {text} NOT NULL,
    state {text} NOT NULL,
    position {int} NOT NULL
) {strict};
CREATE INDEX talk_session ON talk (session);
CREATE INDEX talk_speaker ON talk (speaker);
CREATE INDEX talk_project ON talk (project);

CREATE TABLE attendance (
    id {id}, version {int} NOT NULL, deleted_at {int},
    session {int} NOT NULL REFERENCES session (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE
) {strict};
CREATE UNIQUE INDEX attendance_unique__session__person ON attendance (session, person) WHERE deleted_at IS NULL;
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE defense_round (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    number {int} NOT NULL,
    title {text} NOT NULL,
    days_first {text},
    days_last {text}
) {strict};
CREATE UNIQUE INDEX defense_round_unique__camp__number ON defense_round (camp, number) WHERE deleted_at IS NULL;

CREATE TABLE defense_slot (
    id {id}, version {int} NOT NULL, deleted_at {int},
    round {int} NOT NULL REFERENCES defense_round (id) DEFERRABLE,
    pairing {int} NOT NULL REFERENCES pairing (id) DEFERRABLE,
    starts_at {int} NOT NULL,
    minutes {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX defense_slot_unique__round__pairing ON defense_slot (round, pairing) WHERE deleted_at IS NULL;
CREATE INDEX defense_slot_pairing ON defense_slot (pairing);

CREATE TABLE judge (
    id {id}, version {int} NOT NULL, deleted_at {int},
    slot {int} NOT NULL REFERENCES defense_slot (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE
) {strict};
CREATE UNIQUE INDEX judge_unique__slot__person ON judge (slot, person) WHERE deleted_at IS NULL;
CREATE INDEX judge_person ON judge (person);

CREATE TABLE grade_sheet (
    id {id}, version {int} NOT NULL, deleted_at {int},
    slot {int} NOT NULL REFERENCES defense_slot (id) DEFERRABLE,
    judge {int} REFERENCES person (id) DEFERRABLE,
    grade {text} NOT NULL,
    special_award {int} NOT NULL,
    comment {text} NOT NULL,
    at {int} NOT NULL,
    override_reason {text} NOT NULL,
    overridden_by {int} REFERENCES person (id) DEFERRABLE,
    confirmed_by {int} REFERENCES person (id) DEFERRABLE
) {strict};
CREATE UNIQUE INDEX grade_sheet_unique__slot__judge ON grade_sheet (slot, judge) WHERE deleted_at IS NULL AND judge IS NOT NULL;
CREATE UNIQUE INDEX grade_sheet_unique__slot ON grade_sheet (slot) WHERE deleted_at IS NULL AND judge IS NULL;
CREATE INDEX grade_sheet_slot ON grade_sheet (slot);
CREATE INDEX grade_sheet_judge ON grade_sheet (judge);

CREATE TABLE published_list (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    kind {text} NOT NULL,
    state {text} NOT NULL,
    title {text} NOT NULL,
    published_at {int},
    window_ends_at {int},
    source {text} NOT NULL
) {strict};
CREATE INDEX published_list_camp ON published_list (camp);

CREATE TABLE list_row (
    id {id}, version {int} NOT NULL, deleted_at {int},
    list {int} NOT NULL REFERENCES published_list (id) DEFERRABLE,
    position {int} NOT NULL,
    printed_login {text} NOT NULL,
    printed_project {text} NOT NULL,
    person {int} REFERENCES person (id) DEFERRABLE,
    project {int} REFERENCES project (id) DEFERRABLE,
    grade {text} NOT NULL,
    special_award {int} NOT NULL,
    let_pass {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX list_row_unique__list__position ON list_row (list, position) WHERE deleted_at IS NULL;
CREATE INDEX list_row_person ON list_row (person);
CREATE INDEX list_row_project ON list_row (project);

CREATE TABLE objection (
    id {id}, version {int} NOT NULL, deleted_at {int},
    list_row {int} NOT NULL REFERENCES list_row (id) DEFERRABLE,
    text {text} NOT NULL,
    evidence {text} NOT NULL,
    at {int} NOT NULL,
    decision {text} NOT NULL,
    decision_reason {text} NOT NULL,
    decider {int} REFERENCES person (id) DEFERRABLE,
    decided_at {int}
) {strict};
CREATE INDEX objection_list_row ON objection (list_row);
CREATE INDEX objection_decider ON objection (decider);

CREATE TABLE certificate (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    pairing {int} NOT NULL REFERENCES pairing (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    serial {text} NOT NULL,
    printed_name {text} NOT NULL,
    template_name {text} NOT NULL,
    issued_at {int} NOT NULL,
    state {text} NOT NULL,
    reason {text} NOT NULL,
    signature {bytes} NOT NULL
) {strict};
CREATE UNIQUE INDEX certificate_unique__serial ON certificate (serial) WHERE deleted_at IS NULL;
CREATE INDEX certificate_camp ON certificate (camp);
CREATE INDEX certificate_pairing ON certificate (pairing);
CREATE INDEX certificate_person ON certificate (person);

CREATE TABLE application (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    person {int} NOT NULL REFERENCES person (id) DEFERRABLE,
    choices {text} NOT NULL,
    reassignable {int} NOT NULL,
    resume {text} NOT NULL,
    note {text} NOT NULL,
    state {text} NOT NULL,
    at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX application_unique__camp__person ON application (camp, person) WHERE deleted_at IS NULL;
CREATE INDEX application_person ON application (person);

CREATE TABLE import_decision (
    id {id}, version {int} NOT NULL, deleted_at {int},
    camp {int} NOT NULL REFERENCES camp (id) DEFERRABLE,
    subject {text} NOT NULL,
    key {text} NOT NULL,
    value {text} NOT NULL
) {strict};
CREATE UNIQUE INDEX import_decision_unique__camp__subject__key ON import_decision (camp, subject, key)
    WHERE deleted_at IS NULL;

-- What the search knows: the body that holds the text of a report as it was indexed, and its chunks. A chunk's id begins with the
-- minute of the report, so that the newest come first by id alone. The words themselves stand in sqlite/ and postgresql/.

CREATE TABLE search_entry (
    report {id} REFERENCES report (id) DEFERRABLE,
    text {bytes} NOT NULL
) {strict};

CREATE TABLE search_chunk (
    id {id},
    report {int} NOT NULL REFERENCES report (id) DEFERRABLE
) {strict};
CREATE INDEX search_chunk_report ON search_chunk (report);

-- Keys by which names sort, so that a start need not load the rules that make them.
CREATE TABLE name_key (
    name {text} NOT NULL PRIMARY KEY,
    sort_key {text} NOT NULL
) {strict};
