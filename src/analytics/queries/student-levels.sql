-- The last measure of each student in each competence; a pair without measure has no row.
-- $1 class, 0 for all
-- $2 domain code, empty for all
SELECT
  k.student_id, c.code AS competence, k.verdict, k.level,
  CAST(k.points AS DOUBLE) AS points, CAST(k.low AS DOUBLE) AS low, CAST(k.high AS DOUBLE) AS high,
  k.answered, k.measured_at
FROM current_scores AS k
JOIN competences AS c ON c.competence_id = k.competence_id
WHERE ($1 = 0 OR k.class_id = $1) AND ($2 = '' OR c.domain_code = $2)
ORDER BY k.student_id, k.competence_id
