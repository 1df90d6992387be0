-- The texts of files as reviews were written back into them: an import knows them again.
SELECT r.camp, r.id, w.content
FROM write_back w
JOIN review rv ON rv.id = w.review
JOIN report r ON r.id = rv.report
WHERE w.deleted_at IS NULL AND rv.deleted_at IS NULL AND w.state = 'done' AND w.content IS NOT NULL
ORDER BY r.camp, r.id, w.id
