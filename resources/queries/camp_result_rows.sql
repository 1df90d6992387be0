-- The rows of the result lists of a camp, the newest list last.
SELECT l.id, r.person, r.printed_login, r.grade, r.special_award
FROM published_list l
JOIN list_row r ON r.list = l.id
WHERE l.camp = :camp AND l.kind = 'results' AND l.deleted_at IS NULL AND r.deleted_at IS NULL
ORDER BY CASE WHEN l.published_at IS NULL THEN 1 ELSE 0 END, l.published_at, l.id, r.position
