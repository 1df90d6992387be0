-- Whether a place holds anything at all: a record is never inserted without its history, an archive for others has none.
SELECT 1 WHERE EXISTS (SELECT 1 FROM change_set) OR EXISTS (SELECT 1 FROM camp) OR EXISTS (SELECT 1 FROM person);
