-- What came into a camp after an entry of the history, of others or by an import, newest first: its kind, its record, when. A
-- merged person counts as the one they were merged into.
SELECT 'report' AS kind, r.id AS record, MAX(c.change_set) AS entry
FROM change c
JOIN change_set s ON s.id = c.change_set
JOIN report r ON r.id = c.record
WHERE c.change_set > :after AND c.record_table = 'report' AND c.before IS NULL
  AND (s.who <> :who OR s.code = 'import') AND r.camp = :camp AND r.deleted_at IS NULL
GROUP BY r.id
UNION ALL
SELECT 'review', r.id, MAX(c.change_set)
FROM change c
JOIN change_set s ON s.id = c.change_set
JOIN review v ON v.id = c.record
JOIN report r ON r.id = v.report
WHERE c.change_set > :after AND c.record_table = 'review' AND c.before IS NULL
  AND (s.who <> :who OR s.code = 'import') AND r.camp = :camp AND v.deleted_at IS NULL AND r.deleted_at IS NULL
GROUP BY r.id
UNION ALL
SELECT 'mentee', COALESCE(m.merged_into, m.id), MAX(c.change_set)
FROM change c
JOIN change_set s ON s.id = c.change_set
JOIN pairing p ON p.id = c.record
JOIN person m ON m.id = p.mentee
WHERE c.change_set > :after AND c.record_table = 'pairing' AND c.before IS NULL
  AND (s.who <> :who OR s.code = 'import') AND p.camp = :camp AND p.deleted_at IS NULL
GROUP BY COALESCE(m.merged_into, m.id)
UNION ALL
SELECT 'talk', t.id, MAX(c.change_set)
FROM change c
JOIN change_set s ON s.id = c.change_set
JOIN talk t ON t.id = c.record
JOIN session e ON e.id = t.session
WHERE c.change_set > :after AND c.record_table = 'talk' AND c.before IS NULL
  AND (s.who <> :who OR s.code = 'import') AND e.camp = :camp AND t.deleted_at IS NULL AND t.state <> 'cancelled'
GROUP BY t.id
UNION ALL
SELECT 'entry', 0, c.change_set
FROM change c
JOIN change_set s ON s.id = c.change_set
WHERE c.change_set > :after AND (s.who <> :who OR s.code = 'import')
GROUP BY c.change_set
ORDER BY 3 DESC, 1, 2;
