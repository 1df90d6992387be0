-- The reports of a camp that were given back and have the same text still.
SELECT r.id
FROM report r
JOIN report_return rr ON rr.report = r.id AND rr.body = r.body
WHERE r.camp = :camp AND r.deleted_at IS NULL AND rr.deleted_at IS NULL
