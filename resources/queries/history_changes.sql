-- What an entry of the history did, in its order.
SELECT record_table, record, before, after
FROM change
WHERE change_set = :entry
ORDER BY position
LIMIT :most OFFSET :first;
