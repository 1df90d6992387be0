-- The whole history's changes, in order.
SELECT change_set, position, record_table, record, before, after FROM change ORDER BY change_set, position;
