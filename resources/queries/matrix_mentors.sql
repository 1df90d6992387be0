-- The mentors of the pairings of a camp, leads first, without those who handed over before today.
SELECT pm.pairing, person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id)
FROM pairing p
JOIN pairing_mentor pm ON pm.pairing = p.id
JOIN person m ON m.id = pm.mentor
JOIN person ON person.id = COALESCE(m.merged_into, m.id)
LEFT JOIN project_mentor pj ON pj.project = p.project AND pj.person = pm.mentor AND pj.deleted_at IS NULL
WHERE p.camp = :camp AND p.deleted_at IS NULL AND pm.deleted_at IS NULL
  AND (pm.to_day IS NULL OR pm.to_day >= :today OR pm.to_day >= p.to_day)
ORDER BY pm.pairing, CASE pj.kind WHEN 'lead' THEN 0 WHEN 'co' THEN 1 WHEN 'backup' THEN 2 ELSE 3 END, pm.id
