-- The public reviews entered here about reports of the camp's repository, with the newest try to write each back that counts and
-- the newest one that worked, and what a list says about each.
SELECT rv.id, rv.report, tried.id, done.id, rv.body, mentee.id, mentee.name,
       (SELECT s.login FROM shown_account s WHERE s.person = mentee.id), r.pairing, r.period, pe.number, r.pulls, r.place
FROM review rv
JOIN report r ON r.id = rv.report
JOIN pairing pa ON pa.id = r.pairing
JOIN person mentee ON mentee.id = pa.mentee
LEFT JOIN period pe ON pe.id = r.period
LEFT JOIN write_back tried ON tried.id =
    (SELECT w.id FROM write_back w WHERE w.review = rv.id AND w.deleted_at IS NULL ORDER BY w.at DESC, w.id DESC LIMIT 1)
LEFT JOIN write_back done ON done.id =
    (SELECT w.id FROM write_back w WHERE w.review = rv.id AND w.deleted_at IS NULL AND w.state <> 'failed'
     ORDER BY w.at DESC, w.id DESC LIMIT 1)
WHERE r.camp = :camp AND rv.deleted_at IS NULL AND r.deleted_at IS NULL AND rv.origin = 'entered'
  AND rv.visibility = 'public' AND r.path <> '' AND r.place <> 'local'
ORDER BY CASE WHEN rv.at IS NULL THEN 1 ELSE 0 END, rv.at, rv.id
