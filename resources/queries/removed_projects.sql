-- The numbered projects that were taken away.
SELECT camp, track, number, id
FROM project
WHERE deleted_at IS NOT NULL AND number > 0
