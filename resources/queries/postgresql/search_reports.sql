-- Chunks that hold the words, newest first, with their reports.
SELECT c.id, r.id, r.camp, n.id, r.period, k.slug,
       coalesce((SELECT s.login FROM shown_account s WHERE s.person = n.id), n.name),
       n.name, coalesce(d.number, 0), r.path, e.text
FROM search_chunk c
JOIN report r ON r.id = c.report
JOIN pairing p ON p.id = r.pairing
JOIN camp k ON k.id = r.camp
JOIN person m ON m.id = p.mentee
JOIN person n ON n.id = COALESCE(m.merged_into, m.id)
JOIN search_entry e ON e.report = r.id
LEFT JOIN period d ON d.id = r.period
WHERE c.tokens @@ CAST(:words AS TSQUERY) AND c.id < :before AND r.deleted_at IS NULL AND k.deleted_at IS NULL
ORDER BY c.id DESC
LIMIT :most;
