-- Who has a place in a camp, under every GitHub ID, and whose place was taken away (its record then).
SELECT DISTINCT p.camp, a.folded, COALESCE(m.merged_into, m.id), t.name,
       CASE WHEN p.deleted_at IS NULL THEN NULL ELSE p.id END, CASE WHEN p.deleted_at IS NULL THEN NULL ELSE p.project END
FROM pairing p
JOIN person m ON m.id = p.mentee
JOIN person t ON t.id = COALESCE(m.merged_into, m.id)
JOIN account a ON a.person = t.id
WHERE a.deleted_at IS NULL
