-- When the reports of a camp were first reviewed, as far as that is known.
SELECT rv.report, MIN(rv.at)
FROM report r
JOIN review rv ON rv.report = r.id
WHERE r.camp = :camp AND r.deleted_at IS NULL AND rv.deleted_at IS NULL AND rv.at IS NOT NULL
GROUP BY rv.report
