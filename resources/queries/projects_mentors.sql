-- The mentors of a camp's projects, leads first, those who handed over, too.
SELECT pm.id, pm.version, pm.project, pm.person, pm.kind, pm.from_day, pm.to_day
FROM project_mentor pm
JOIN project pr ON pr.id = pm.project
WHERE pr.camp = :camp AND pr.deleted_at IS NULL AND pm.deleted_at IS NULL
ORDER BY pm.project, CASE pm.kind WHEN 'lead' THEN 0 WHEN 'co' THEN 1 ELSE 2 END, pm.id
