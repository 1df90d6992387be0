-- All camps with their span of days, the newest first.
SELECT c.id, c.slug, c.title, c.title_en, MIN(b.days_first), MAX(b.days_last)
FROM camp c
LEFT JOIN batch b ON b.camp = c.id AND b.deleted_at IS NULL
WHERE c.deleted_at IS NULL
GROUP BY c.id, c.slug, c.title, c.title_en
ORDER BY CASE WHEN MIN(b.days_first) IS NULL THEN 1 ELSE 0 END, MIN(b.days_first) DESC, c.slug
