-- Who is mentee or mentor of a camp, under every GitHub ID.
SELECT h.camp, h.role, a.folded
FROM role_holding h
JOIN person m ON m.id = h.person
JOIN account a ON a.person = COALESCE(m.merged_into, m.id)
WHERE h.deleted_at IS NULL AND a.deleted_at IS NULL AND h.role IN ('mentee', 'mentor')
