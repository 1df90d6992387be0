-- The keys by which names sort.
SELECT name, sort_key FROM name_key;
