-- The talks of a camp's sessions, in the order in which they are given.
SELECT t.id, t.version, t.session, t.speaker, t.project, t.title, t.materials, t.state, t.position
FROM session s
JOIN talk t ON t.session = s.id
WHERE s.camp = :camp AND s.deleted_at IS NULL AND t.deleted_at IS NULL
ORDER BY t.session, t.position, t.id
