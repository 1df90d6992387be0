-- Decisions of people about themselves (rule 6): exemptions, reviews, scores.
SELECT 'exemption', e.id, NULL
FROM exemption e JOIN pairing p ON p.id = e.pairing
WHERE e.deleted_at IS NULL AND e.by_person = p.mentee
UNION ALL
SELECT 'extension', x.id, NULL
FROM extension x JOIN pairing p ON p.id = x.pairing
WHERE x.deleted_at IS NULL AND x.by_person = p.mentee
UNION ALL
SELECT 'review', v.id, NULL
FROM review v JOIN report r ON r.id = v.report JOIN pairing p ON p.id = r.pairing
WHERE v.deleted_at IS NULL AND v.author = p.mentee
UNION ALL
SELECT 'grade_sheet', g.id, NULL
FROM grade_sheet g JOIN defense_slot s ON s.id = g.slot JOIN pairing p ON p.id = s.pairing
WHERE g.deleted_at IS NULL AND (g.judge = p.mentee OR g.overridden_by = p.mentee OR g.confirmed_by = p.mentee)
UNION ALL
SELECT 'judge', j.id, NULL
FROM judge j JOIN defense_slot s ON s.id = j.slot JOIN pairing p ON p.id = s.pairing
WHERE j.deleted_at IS NULL AND j.person = p.mentee;
