-- The mentors of the projects and pairings of a camp, each once.
SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id)
FROM person
WHERE person.id IN (
    SELECT COALESCE(m.merged_into, m.id) FROM project pr JOIN project_mentor pm ON pm.project = pr.id
    JOIN person m ON m.id = pm.person
    WHERE pr.camp = :camp AND pr.deleted_at IS NULL AND pm.deleted_at IS NULL
    UNION
    SELECT COALESCE(m.merged_into, m.id) FROM pairing p JOIN pairing_mentor pm ON pm.pairing = p.id
    JOIN person m ON m.id = pm.mentor
    WHERE p.camp = :camp AND p.deleted_at IS NULL AND pm.deleted_at IS NULL)
ORDER BY person.id
