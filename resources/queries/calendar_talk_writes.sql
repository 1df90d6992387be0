-- How often the talks of each of a camp's sessions were written, removed ones included: what is said of them changes with it.
SELECT t.session, SUM(t.version)
FROM session s
JOIN talk t ON t.session = s.id
WHERE s.camp = :camp
GROUP BY t.session
