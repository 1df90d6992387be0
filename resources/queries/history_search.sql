-- Entries of the history that fit a filter, newest first. The last column says that the text is certain to be there: it stands in
-- who or why, or the entry touched somebody of that name or what is theirs. Otherwise the images of its records hold the text
-- somewhere, perhaps in the name of a field. Patterns are folded and escaped with an exclamation mark.
WITH someone AS (
    SELECT p.id FROM person p
    LEFT JOIN name_key k ON k.name = p.name
    WHERE :anything = 0
      AND (LOWER(p.name) LIKE :pattern ESCAPE '!'
           OR LOWER(p.name_en) LIKE :pattern ESCAPE '!'
           OR REPLACE(k.sort_key, ' ', '') LIKE :sound ESCAPE '!'
           OR EXISTS (SELECT 1 FROM account f WHERE f.person = p.id AND f.folded LIKE :pattern ESCAPE '!'))
), theirs AS (
    SELECT id FROM pairing WHERE mentee IN (SELECT id FROM someone)
), related AS (
    SELECT id FROM someone
    UNION SELECT id FROM theirs
    UNION SELECT id FROM role_holding WHERE person IN (SELECT id FROM someone)
    UNION SELECT id FROM report WHERE pairing IN (SELECT id FROM theirs)
    UNION SELECT id FROM exemption WHERE pairing IN (SELECT id FROM theirs)
    UNION SELECT id FROM review WHERE author IN (SELECT id FROM someone)
    UNION SELECT v.id FROM review v JOIN report r ON r.id = v.report WHERE r.pairing IN (SELECT id FROM theirs)
), certain AS (
    SELECT change_set AS id FROM change WHERE record IN (SELECT id FROM related)
)
SELECT s.id, s.at, s.code, s.arguments, s.who, s.reason, s.undoes,
       (SELECT count(*) FROM change c WHERE c.change_set = s.id),
       CASE WHEN :anything = 1 OR LOWER(s.who) LIKE :pattern ESCAPE '!' OR LOWER(s.reason) LIKE :pattern ESCAPE '!'
                 OR :codes LIKE '%;' || s.code || ';%'
                 OR s.id IN (SELECT id FROM certain) THEN 1 ELSE 0 END
FROM change_set s
WHERE s.id < :before AND s.id > :after AND s.at >= :first AND s.at < :end
  AND (:anybody = 1 OR s.who = :who)
  AND (:everything = 1 OR EXISTS (SELECT 1 FROM change k WHERE k.change_set = s.id AND k.record_table = :table))
  AND (:anything = 1 OR LOWER(s.who) LIKE :pattern ESCAPE '!' OR LOWER(s.reason) LIKE :pattern ESCAPE '!'
       OR :codes LIKE '%;' || s.code || ';%'
       OR s.id IN (SELECT id FROM certain)
       OR EXISTS (SELECT 1 FROM change t WHERE t.change_set = s.id
                  AND (LOWER(t.after) LIKE :pattern ESCAPE '!' OR LOWER(t.before) LIKE :pattern ESCAPE '!')))
ORDER BY s.id DESC
LIMIT :most;
