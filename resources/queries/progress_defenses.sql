-- When the mentees of a camp defend.
SELECT s.round, s.pairing, COALESCE(m.merged_into, m.id), s.starts_at
FROM pairing p
JOIN person m ON m.id = p.mentee
JOIN defense_slot s ON s.pairing = p.id
WHERE p.camp = :camp AND p.deleted_at IS NULL AND s.deleted_at IS NULL
ORDER BY s.starts_at, s.id
