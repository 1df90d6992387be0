-- How many rows a camp's lists have, and about how many people; of somebody who is not known by the GitHub ID.
SELECT l.id, COUNT(r.id), COUNT(DISTINCT COALESCE(CAST(COALESCE(m.merged_into, m.id) AS TEXT), LOWER(r.printed_login)))
FROM published_list l
LEFT JOIN list_row r ON r.list = l.id AND r.deleted_at IS NULL
LEFT JOIN person m ON m.id = r.person
WHERE l.camp = :camp AND l.deleted_at IS NULL
GROUP BY l.id
