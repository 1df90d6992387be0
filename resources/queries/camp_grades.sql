-- The sheets of a camp: judge is null on the sheet that a panel agreed on.
SELECT p.id, COALESCE(m.merged_into, m.id), g.judge, g.grade, g.special_award, g.at, g.id, g.override_reason, g.confirmed_by,
       s.round
FROM pairing p
JOIN person m ON m.id = p.mentee
JOIN defense_slot s ON s.pairing = p.id
JOIN grade_sheet g ON g.slot = s.id
WHERE p.camp = :camp AND p.deleted_at IS NULL AND s.deleted_at IS NULL AND g.deleted_at IS NULL
ORDER BY p.id, CASE WHEN g.judge IS NULL THEN 1 ELSE 0 END, g.at, g.id
