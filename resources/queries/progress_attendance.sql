-- How many distinct people attended each session of a camp.
SELECT a.session, COUNT(DISTINCT COALESCE(m.merged_into, m.id))
FROM session s
JOIN attendance a ON a.session = s.id
JOIN person m ON m.id = a.person
WHERE s.camp = :camp AND s.deleted_at IS NULL AND a.deleted_at IS NULL
GROUP BY a.session
