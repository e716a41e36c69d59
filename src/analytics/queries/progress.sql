-- One row per student and test handed in during the period; a test is a campaign, or a competence practised outside any.
-- $1 class, 0 for all
-- $2 first instant
-- $3 instant after the last
WITH handed_in AS (
  SELECT run_id, student_id, started_at, ended, campaign AS test
  FROM runs
  WHERE campaign IS NOT NULL
  UNION ALL
  SELECT r.run_id, r.student_id, r.started_at, r.ended, c.code || ' ' || c.name AS test
  FROM runs AS r
  JOIN competence_scores AS s ON s.run_id = r.run_id AND s.answered > 0
  JOIN competences AS c ON c.competence_id = s.competence_id
  WHERE r.campaign IS NULL
)
SELECT
  h.student_id, h.test,
  CAST(count(*) AS INTEGER) AS runs,
  CAST(sum(CASE WHEN h.ended THEN 1 ELSE 0 END) AS INTEGER) AS ended_runs,
  max(h.started_at) AS last_run_at
FROM handed_in AS h
JOIN students AS s ON s.student_id = h.student_id
WHERE ($1 = 0 OR s.class_id = $1) AND h.started_at >= CAST($2 AS TIMESTAMP) AND h.started_at < CAST($3 AS TIMESTAMP)
GROUP BY h.student_id, h.test
ORDER BY h.student_id, h.test
