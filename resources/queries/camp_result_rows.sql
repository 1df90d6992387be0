-- The rows of the result lists of a camp, the newest list last: by when it was published, and where nothing tells that, by when
-- it first came here. A draft is nobody's result yet.
SELECT l.id, r.person, r.printed_login, r.grade, r.special_award
FROM published_list l
JOIN list_row r ON r.list = l.id
WHERE l.camp = :camp AND l.kind = 'results' AND l.state <> 'draft' AND l.deleted_at IS NULL AND r.deleted_at IS NULL
ORDER BY COALESCE(l.published_at,
                  (SELECT s.at FROM change c JOIN change_set s ON s.id = c.change_set
                   WHERE c.record = l.id AND c.record_table = 'published_list' ORDER BY c.change_set LIMIT 1), 0),
         (SELECT MIN(c.change_set) FROM change c WHERE c.record = l.id AND c.record_table = 'published_list'), l.id,
         r.position
