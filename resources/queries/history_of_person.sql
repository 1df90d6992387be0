-- Somebody's entries in the history, newest first.
SELECT s.id, s.at, s.code, s.arguments, s.who, s.reason, s.undoes,
       (SELECT count(*) FROM change c WHERE c.change_set = s.id)
FROM change_set s
WHERE s.who = :who AND s.id < :before
ORDER BY s.id DESC
LIMIT :most;
