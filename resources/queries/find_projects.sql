-- Projects by a part of their title or by their number, those of the chosen camp first, then the newest camps.
SELECT project.id, project.camp, project.number, project.title, project.title_en, camp.title, camp.title_en
FROM project
JOIN camp ON camp.id = project.camp
WHERE project.deleted_at IS NULL AND camp.deleted_at IS NULL
  AND (LOWER(project.title) LIKE :pattern ESCAPE '!' OR LOWER(project.title_en) LIKE :pattern ESCAPE '!'
       OR (project.number = :number AND project.camp = :camp))
ORDER BY CASE WHEN project.camp = :camp THEN 0 ELSE 1 END,
         (SELECT MIN(b.days_first) FROM batch b WHERE b.camp = project.camp AND b.deleted_at IS NULL) DESC, project.number, project.id
LIMIT 6
