-- Records of one camp that refer into another.
SELECT 'period', a.id, 'batch' FROM period a JOIN batch b ON b.id = a.batch WHERE a.deleted_at IS NULL AND a.camp <> b.camp
UNION ALL
SELECT 'project', a.id, 'batch' FROM project a JOIN batch b ON b.id = a.batch WHERE a.deleted_at IS NULL AND a.camp <> b.camp
UNION ALL
SELECT 'pairing', a.id, 'project' FROM pairing a JOIN project b ON b.id = a.project WHERE a.deleted_at IS NULL AND a.camp <> b.camp
UNION ALL
SELECT 'report', a.id, 'pairing' FROM report a JOIN pairing b ON b.id = a.pairing WHERE a.deleted_at IS NULL AND a.camp <> b.camp
UNION ALL
SELECT 'report', a.id, 'period' FROM report a JOIN period b ON b.id = a.period WHERE a.deleted_at IS NULL AND a.camp <> b.camp
UNION ALL
SELECT 'defense_slot', a.id, 'pairing'
FROM defense_slot a JOIN defense_round r ON r.id = a.round JOIN pairing b ON b.id = a.pairing
WHERE a.deleted_at IS NULL AND r.camp <> b.camp;
