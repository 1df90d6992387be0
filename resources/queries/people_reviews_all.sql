SELECT COALESCE(m.merged_into, m.id), COUNT(*)
FROM review rv
JOIN person m ON m.id = rv.author
WHERE rv.deleted_at IS NULL
GROUP BY COALESCE(m.merged_into, m.id)
