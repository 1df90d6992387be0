-- A person and those merged into them.
SELECT id FROM person WHERE id = :person
UNION ALL
SELECT id FROM person WHERE merged_into = :person
