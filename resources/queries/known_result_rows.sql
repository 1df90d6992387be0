-- The rows of the result lists that were read from files.
SELECT l.camp, l.source, r.id, r.printed_login, r.printed_project, r.person, r.grade, r.special_award
FROM published_list l
JOIN list_row r ON r.list = l.id
WHERE l.kind = 'results' AND l.source <> '' AND l.deleted_at IS NULL AND r.deleted_at IS NULL
ORDER BY l.id, r.position
