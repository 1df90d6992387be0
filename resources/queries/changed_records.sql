-- The records that a transaction wrote, each once.
SELECT DISTINCT record_table, record
FROM change
WHERE change_set = :entry
ORDER BY record_table, record;
