-- Later due days of a camp's periods, of one pairing or (without one) of everyone.
SELECT x.period, x.pairing, x.due
FROM period p
JOIN extension x ON x.period = p.id
WHERE p.camp = :camp AND p.deleted_at IS NULL AND x.deleted_at IS NULL
