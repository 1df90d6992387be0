SELECT COALESCE(m.merged_into, m.id), COUNT(*)
FROM review rv
JOIN person m ON m.id = rv.author
WHERE rv.author IN (SELECT c.person FROM role_holding c WHERE c.camp = :camp AND c.deleted_at IS NULL)
  AND rv.deleted_at IS NULL
GROUP BY COALESCE(m.merged_into, m.id)
