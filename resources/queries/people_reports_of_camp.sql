SELECT COALESCE(m.merged_into, m.id), COUNT(*)
FROM pairing p
JOIN person m ON m.id = p.mentee
JOIN report r ON r.pairing = p.id
WHERE p.camp = :camp AND p.deleted_at IS NULL AND r.deleted_at IS NULL
GROUP BY COALESCE(m.merged_into, m.id)
