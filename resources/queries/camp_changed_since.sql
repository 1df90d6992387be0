-- The first change, after a transaction, of anything that an import writes of a camp.
SELECT c.record_table, c.record, s.who, s.at, c.before, c.after
FROM change c
JOIN change_set s ON s.id = c.change_set
WHERE c.change_set > :last
  AND ((c.record_table = 'camp' AND c.record = :camp)
       OR (c.record_table = 'batch' AND EXISTS (SELECT 1 FROM batch b WHERE b.id = c.record AND b.camp = :camp))
       OR (c.record_table = 'period' AND EXISTS (SELECT 1 FROM period d WHERE d.id = c.record AND d.camp = :camp))
       OR (c.record_table = 'project' AND EXISTS (SELECT 1 FROM project j WHERE j.id = c.record AND j.camp = :camp))
       OR (c.record_table = 'project_mentor'
           AND EXISTS (SELECT 1 FROM project_mentor h JOIN project j ON j.id = h.project
                       WHERE h.id = c.record AND j.camp = :camp))
       OR (c.record_table = 'pairing' AND EXISTS (SELECT 1 FROM pairing p WHERE p.id = c.record AND p.camp = :camp))
       OR (c.record_table = 'pairing_mentor'
           AND EXISTS (SELECT 1 FROM pairing_mentor h JOIN pairing p ON p.id = h.pairing
                       WHERE h.id = c.record AND p.camp = :camp))
       OR (c.record_table = 'report' AND EXISTS (SELECT 1 FROM report r WHERE r.id = c.record AND r.camp = :camp))
       OR (c.record_table = 'list_row'
           AND EXISTS (SELECT 1 FROM list_row w JOIN published_list l ON l.id = w.list
                       WHERE w.id = c.record AND l.camp = :camp))
       OR (c.record_table = 'import_decision'
           AND EXISTS (SELECT 1 FROM import_decision i WHERE i.id = c.record AND i.camp = :camp)))
ORDER BY c.change_set, c.position
LIMIT 1
