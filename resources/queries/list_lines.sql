-- The rows of a list with whom they mean: somebody who was merged is the person they are now.
SELECT r.id, person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id)
FROM list_row r
JOIN person m ON m.id = r.person
JOIN person ON person.id = COALESCE(m.merged_into, m.id)
WHERE r.list = :list AND r.deleted_at IS NULL
