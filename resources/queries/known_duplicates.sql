-- Texts that were handed in under another path than the report they are a revision of: they stand in the source still.
SELECT r.camp, v.id, v.path, COALESCE(m.merged_into, m.id), per.number, v.body, r.pairing
FROM report_revision v
JOIN report r ON r.id = v.report
JOIN pairing p ON p.id = r.pairing
JOIN person m ON m.id = p.mentee
LEFT JOIN period per ON per.id = r.period
WHERE v.deleted_at IS NULL AND r.deleted_at IS NULL AND v.path <> r.path
ORDER BY r.camp, v.id
