-- How many students stand in each band of each competence; band is below for level 1 not reached, none for not assessed.
-- $1 class, 0 for all
-- $2 domain code, empty for all
SELECT
  c.code AS competence, c.name, c.domain_code,
  CASE WHEN u.level = -1 THEN 'none' WHEN u.level = 0 THEN 'below' ELSE l.band END AS band,
  CAST(sum(u.students) AS INTEGER) AS students,
  CAST(sum(u.answers) AS INTEGER) AS answers
FROM level_cube AS u
JOIN competences AS c ON c.competence_id = u.competence_id
LEFT JOIN levels AS l ON l.level = u.level
WHERE ($1 = 0 OR u.class_id = $1) AND ($2 = '' OR c.domain_code = $2)
GROUP BY c.competence_id, c.code, c.name, c.domain_code, CASE WHEN u.level = -1 THEN 'none' WHEN u.level = 0 THEN 'below' ELSE l.band END
ORDER BY c.competence_id, min(u.level)
