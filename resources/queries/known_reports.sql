-- All reports with what an import compares, deleted ones too, and what the last change of each was.
SELECT r.camp, r.id, r.path, m.folded_login, per.number, r.body, r.deleted_at, r.review_state, r.submission, r.submitted_at,
       r.merged_at, r.pulls, r.place,
       (SELECT s.code FROM change c JOIN change_set s ON s.id = c.change_set
        WHERE c.record = r.id AND c.record_table = 'report'
        ORDER BY c.change_set DESC, c.position DESC LIMIT 1)
FROM report r
JOIN (SELECT p.id AS pairing,
             (SELECT a.folded FROM account a WHERE a.person = p.mentee AND a.deleted_at IS NULL
              ORDER BY CASE WHEN a.to_at IS NULL THEN 0 ELSE 1 END, a.id LIMIT 1) AS folded_login
      FROM pairing p) m ON m.pairing = r.pairing
LEFT JOIN period per ON per.id = r.period
ORDER BY r.camp, r.id
