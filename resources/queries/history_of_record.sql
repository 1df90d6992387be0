-- The entries in the history that touched a record, newest first.
SELECT s.id, s.at, s.code, s.arguments, s.who, s.reason, s.undoes,
       (SELECT count(*) FROM change c WHERE c.change_set = s.id)
FROM change_set s
WHERE s.id IN (SELECT t.change_set FROM change t WHERE t.record = :record AND t.record_table = :table)
  AND s.id < :before
ORDER BY s.id DESC
LIMIT :most;
