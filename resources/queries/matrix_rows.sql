-- The pairings of a camp with mentee and project. A merged person counts as the one they were merged into.
SELECT p.id, person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id),
       pr.id, pr.number, pr.track, pr.title, pr.title_en, pr.batch, p.state, p.from_day, p.to_day
FROM pairing p
JOIN project pr ON pr.id = p.project
JOIN person m ON m.id = p.mentee
JOIN person ON person.id = COALESCE(m.merged_into, m.id)
WHERE p.camp = :camp AND p.deleted_at IS NULL
ORDER BY p.id
