-- Chunks that hold the words, newest first, with their reports. The newest first is what the index can do by itself; ranking
-- all of a large place takes a hundred times as long.
SELECT c.id, r.id, r.camp, n.id, r.period, k.slug,
       coalesce((SELECT s.login FROM shown_account s WHERE s.person = n.id), n.name),
       n.name, coalesce(d.number, 0), r.path, e.text
FROM search_index i
CROSS JOIN search_chunk c ON c.id = i.rowid
CROSS JOIN report r ON r.id = c.report
JOIN pairing p ON p.id = r.pairing
JOIN camp k ON k.id = r.camp
JOIN person m ON m.id = p.mentee
JOIN person n ON n.id = COALESCE(m.merged_into, m.id)
JOIN search_entry e ON e.report = r.id
LEFT JOIN period d ON d.id = r.period
WHERE i.search_index MATCH :words AND i.rowid < :before AND r.deleted_at IS NULL AND k.deleted_at IS NULL
ORDER BY i.rowid DESC
LIMIT :most;
