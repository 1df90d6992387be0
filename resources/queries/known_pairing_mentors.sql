-- The mentors of pairings under every GitHub ID, those who were taken away too.
SELECT h.id, h.pairing, a.folded, h.deleted_at
FROM pairing_mentor h
JOIN person m ON m.id = h.mentor
JOIN account a ON a.person = COALESCE(m.merged_into, m.id)
WHERE a.deleted_at IS NULL
