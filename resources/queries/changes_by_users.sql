-- What users changed of the records that an import writes. A report that was handed in here waits for its file to come.
SELECT s.id, c.record_table, c.record
FROM change_set s
JOIN change c ON c.change_set = s.id
WHERE s.code NOT IN ('', 'import', 'undo', 'redo', 'sample', 'hand-in-report')
  AND c.record_table IN ('camp', 'batch', 'period', 'project', 'project_mentor', 'pairing', 'pairing_mentor', 'report',
                         'list_row')
