SELECT person.id, person.name,
       (SELECT s.login FROM shown_account s WHERE s.person = person.id)
FROM person m
JOIN person ON person.id = COALESCE(m.merged_into, m.id)
WHERE m.id = :person
