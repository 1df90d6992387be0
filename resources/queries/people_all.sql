SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id),
       person.affiliation, name_key.sort_key
FROM person
LEFT JOIN name_key ON name_key.name = person.name
WHERE person.deleted_at IS NULL AND person.merged_into IS NULL
