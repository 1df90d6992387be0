-- Everybody who changed something.
SELECT DISTINCT who FROM change_set ORDER BY who;
