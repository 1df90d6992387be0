SELECT e.pairing, e.period, e.duty
FROM pairing p
JOIN exemption e ON e.pairing = p.id
WHERE p.camp = :camp AND p.deleted_at IS NULL AND e.deleted_at IS NULL
