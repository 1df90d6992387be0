-- The mentors of a camp's pairings, those who handed over, too, in the order in which they came.
SELECT pm.id, pm.version, pm.pairing, pm.mentor, pm.from_day, pm.to_day
FROM pairing_mentor pm
JOIN pairing p ON p.id = pm.pairing
WHERE p.camp = :camp AND p.deleted_at IS NULL AND pm.deleted_at IS NULL
ORDER BY pm.pairing, COALESCE(pm.from_day, ''), pm.id
