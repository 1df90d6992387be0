SELECT COALESCE(m.merged_into, m.id), COUNT(*)
FROM review rv
JOIN report r ON r.id = rv.report
JOIN person m ON m.id = rv.author
WHERE r.camp = :camp AND r.deleted_at IS NULL AND rv.deleted_at IS NULL
GROUP BY COALESCE(m.merged_into, m.id)
