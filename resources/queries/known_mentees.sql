-- Who has a place in a camp, under every GitHub ID.
SELECT DISTINCT p.camp, a.folded, COALESCE(m.merged_into, m.id)
FROM pairing p
JOIN person m ON m.id = p.mentee
JOIN account a ON a.person = COALESCE(m.merged_into, m.id)
WHERE p.deleted_at IS NULL AND a.deleted_at IS NULL
