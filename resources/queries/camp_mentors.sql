-- The mentors of the projects and pairings of a camp, each once.
SELECT person.id, person.name,
       (SELECT a.login FROM account a WHERE a.person = person.id AND a.deleted_at IS NULL
        ORDER BY CASE WHEN a.to_at IS NULL THEN 0 ELSE 1 END, a.id LIMIT 1)
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
