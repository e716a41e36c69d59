-- The runs that did not replay here, with the reasons, for a conversation and not for a sanction.
-- $1 class, 0 for all
-- $2 first instant
-- $3 instant after the last
WITH measured AS (
  SELECT run_id, CASE WHEN count(*) = 1 THEN min(competence_id) END AS competence_id
  FROM competence_scores
  WHERE measured
  GROUP BY run_id
)
SELECT
  s.student_id, s.token, s.family_name, s.given_name, c.name AS class_name,
  r.started_at, k.code AS competence, r.campaign, r.answered, r.reason
FROM runs AS r
JOIN students AS s ON s.student_id = r.student_id
JOIN classes AS c ON c.class_id = s.class_id
LEFT JOIN measured AS m ON m.run_id = r.run_id
LEFT JOIN competences AS k ON k.competence_id = m.competence_id
WHERE r.verdict = 'to-check'
  AND ($1 = 0 OR s.class_id = $1)
  AND r.started_at >= CAST($2 AS TIMESTAMP)
  AND r.started_at < CAST($3 AS TIMESTAMP)
ORDER BY c.name, s.family_name, s.given_name, s.student_id, r.started_at, r.run_id
