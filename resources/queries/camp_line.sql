-- One camp with its span of days, as in camp_lines.
SELECT c.id, c.slug, c.title, c.title_en, MIN(b.days_first), MAX(b.days_last)
FROM camp c
LEFT JOIN batch b ON b.camp = c.id AND b.deleted_at IS NULL
WHERE c.deleted_at IS NULL AND c.id = :camp
GROUP BY c.id, c.slug, c.title, c.title_en
