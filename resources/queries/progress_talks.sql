-- The talks of a camp's sessions that were not cancelled. A merged person counts as the one they were merged into.
SELECT t.session, COALESCE(m.merged_into, m.id)
FROM session s
JOIN talk t ON t.session = s.id
LEFT JOIN person m ON m.id = t.speaker
WHERE s.camp = :camp AND s.deleted_at IS NULL AND t.deleted_at IS NULL AND t.state <> 'cancelled'
ORDER BY t.id
