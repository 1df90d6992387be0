-- Which entries took back which, newest first.
SELECT id, undoes FROM change_set WHERE undoes IS NOT NULL ORDER BY id DESC;
