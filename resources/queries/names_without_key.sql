-- Names of people that have no key to sort by yet.
SELECT DISTINCT p.name
FROM person p
LEFT JOIN name_key k ON k.name = p.name
WHERE k.name IS NULL AND p.name <> '';
