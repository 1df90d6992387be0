SELECT t.id, s.starts_at, s.title
FROM talk t
JOIN session s ON s.id = t.session
WHERE t.speaker = :person AND t.deleted_at IS NULL AND s.deleted_at IS NULL
ORDER BY s.starts_at DESC, t.position
