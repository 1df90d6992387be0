-- Who attended each session of a camp. A merged person counts as the one they were merged into.
SELECT DISTINCT a.session, COALESCE(m.merged_into, m.id)
FROM session s
JOIN attendance a ON a.session = s.id
JOIN person m ON m.id = a.person
WHERE s.camp = :camp AND s.deleted_at IS NULL AND a.deleted_at IS NULL
ORDER BY 1, 2
