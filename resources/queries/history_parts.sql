-- How many records of which kinds an entry touched, in the order in which they came.
SELECT record_table, count(DISTINCT record), MIN(position)
FROM change
WHERE change_set = :entry
GROUP BY record_table
ORDER BY 3;
