-- Who sits on the panels of a camp's defenses, and who mentors those who defend.
SELECT s.id, COALESCE(m.merged_into, m.id)
FROM defense_round r
JOIN defense_slot s ON s.round = r.id AND s.deleted_at IS NULL
JOIN judge j ON j.slot = s.id AND j.deleted_at IS NULL
JOIN person m ON m.id = j.person
WHERE r.camp = :camp AND r.deleted_at IS NULL
UNION
SELECT s.id, COALESCE(m.merged_into, m.id)
FROM defense_round r
JOIN defense_slot s ON s.round = r.id AND s.deleted_at IS NULL
JOIN pairing_mentor pm ON pm.pairing = s.pairing AND pm.deleted_at IS NULL
JOIN person m ON m.id = pm.mentor
WHERE r.camp = :camp AND r.deleted_at IS NULL
ORDER BY 1, 2
