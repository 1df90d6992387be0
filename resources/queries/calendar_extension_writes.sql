-- How often the extensions of each of a camp's periods were written, removed ones included; for everybody (0) and for pairings.
SELECT e.period, COALESCE(e.pairing, 0), SUM(e.version)
FROM period pe
JOIN extension e ON e.period = pe.id
WHERE pe.camp = :camp
GROUP BY e.period, COALESCE(e.pairing, 0)
