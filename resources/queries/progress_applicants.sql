-- Who applied for a camp and when. A merged person counts as the one they were merged into.
SELECT COALESCE(m.merged_into, m.id), a.at
FROM application a
JOIN person m ON m.id = a.person
WHERE a.camp = :camp AND a.deleted_at IS NULL
ORDER BY a.id
