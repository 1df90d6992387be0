-- All reports with what an import compares, deleted ones too.
SELECT r.camp, r.id, r.path, COALESCE(m.merged_into, m.id), per.number, r.body, r.deleted_at, r.review_state, r.submission,
       r.submitted_at, r.merged_at, r.pulls, r.place, r.pairing
FROM report r
JOIN pairing p ON p.id = r.pairing
JOIN person m ON m.id = p.mentee
LEFT JOIN period per ON per.id = r.period
ORDER BY r.camp, r.id
