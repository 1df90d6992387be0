-- The reports of a camp for which a review was entered in Flotilla.
SELECT rv.report, rv.kind
FROM report r
JOIN review rv ON rv.report = r.id
WHERE r.camp = :camp AND r.deleted_at IS NULL AND rv.deleted_at IS NULL AND rv.origin = 'entered'
ORDER BY rv.report, rv.at, rv.id
