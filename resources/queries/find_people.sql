-- People by a part of a name, of the sound of a name, or of a GitHub ID. Patterns are folded and escaped with an exclamation mark.
SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id),
       person.affiliation
FROM person
LEFT JOIN name_key ON name_key.name = person.name
WHERE person.deleted_at IS NULL AND person.merged_into IS NULL
  AND (LOWER(person.name) LIKE :pattern ESCAPE '!'
       OR LOWER(person.name_en) LIKE :pattern ESCAPE '!'
       OR REPLACE(name_key.sort_key, ' ', '') LIKE :sound ESCAPE '!'
       OR EXISTS (SELECT 1 FROM account f WHERE f.person = person.id AND f.deleted_at IS NULL AND f.folded LIKE :pattern ESCAPE '!'))
ORDER BY CASE WHEN LOWER(person.name) LIKE :start ESCAPE '!' THEN 0 ELSE 1 END, name_key.sort_key, person.name, person.id
LIMIT 8
