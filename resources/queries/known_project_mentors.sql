-- The mentors of projects under every GitHub ID, those who were taken away too.
SELECT h.id, h.project, a.folded, h.deleted_at
FROM project_mentor h
JOIN person m ON m.id = h.person
JOIN account a ON a.person = COALESCE(m.merged_into, m.id)
WHERE a.deleted_at IS NULL
