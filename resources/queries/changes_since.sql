-- The transactions after one, oldest first, with how many records each wrote.
SELECT s.id, s.code, s.arguments, s.who, s.reason, (SELECT count(*) FROM change c WHERE c.change_set = s.id)
FROM change_set s
WHERE s.id > :last
ORDER BY s.id;
