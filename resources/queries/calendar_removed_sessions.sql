-- The sessions of a camp that were removed: who has them in a calendar learns that they are off.
SELECT s.id
FROM session s
WHERE s.camp = :camp AND s.deleted_at IS NOT NULL
ORDER BY s.id
