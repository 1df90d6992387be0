-- Numbers of a camp, each over distinct things. A person who was merged into another counts as that one.
SELECT (SELECT COUNT(*) FROM project WHERE camp = c.id AND deleted_at IS NULL AND state <> 'cancelled'),
       (SELECT COUNT(*) FROM report WHERE camp = c.id AND deleted_at IS NULL),
       (SELECT COUNT(*) FROM report r JOIN review rv ON rv.report = r.id
        WHERE r.camp = c.id AND r.deleted_at IS NULL AND rv.deleted_at IS NULL),
       (SELECT COUNT(*) FROM session WHERE camp = c.id AND deleted_at IS NULL AND kind = 'tech_share'),
       (SELECT COUNT(*) FROM session s JOIN talk t ON t.session = s.id
        WHERE s.camp = c.id AND s.deleted_at IS NULL AND t.deleted_at IS NULL AND t.state <> 'cancelled'),
       (SELECT COUNT(DISTINCT COALESCE(m.merged_into, m.id)) FROM session s JOIN talk t ON t.session = s.id
        JOIN person m ON m.id = t.speaker
        WHERE s.camp = c.id AND s.deleted_at IS NULL AND t.deleted_at IS NULL AND t.state <> 'cancelled'),
       (SELECT COUNT(DISTINCT s.pairing) FROM pairing p JOIN defense_slot s ON s.pairing = p.id
        WHERE p.camp = c.id AND p.deleted_at IS NULL AND s.deleted_at IS NULL)
FROM camp c
WHERE c.id = :camp
