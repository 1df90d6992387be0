-- The places of a camp's rounds of defenses, removed ones too, with who defends. A merged person counts as the one they were merged into.
SELECT s.id, COALESCE(m.merged_into, m.id), p.project, r.number, r.deleted_at
FROM defense_round r
JOIN defense_slot s ON s.round = r.id
JOIN pairing p ON p.id = s.pairing
JOIN person m ON m.id = p.mentee
WHERE r.camp = :camp
ORDER BY s.id
