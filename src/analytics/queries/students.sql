-- One row per student: who they are, how many runs they handed in during the period, and whether one is to check.
-- $1 class, 0 for all
-- $2 first instant
-- $3 instant after the last
WITH handed_in AS (
  SELECT
    student_id, count(*) AS runs, sum(answered) AS answers, max(started_at) AS last_run_at,
    sum(CASE WHEN verdict = 'to-check' THEN 1 ELSE 0 END) AS runs_to_check,
    sum(CASE WHEN proof = 'campaign' THEN 1 ELSE 0 END) AS campaign_runs
  FROM runs
  WHERE started_at >= CAST($2 AS TIMESTAMP) AND started_at < CAST($3 AS TIMESTAMP)
  GROUP BY student_id
),
measured AS (
  SELECT student_id, count(*) AS competences, sum(points) AS points
  FROM current_scores
  GROUP BY student_id
)
SELECT
  s.student_id, s.token, s.family_name, s.given_name, c.name AS class_name, s.on_roster,
  CAST(coalesce(h.runs, 0) AS INTEGER) AS runs,
  CAST(coalesce(h.answers, 0) AS INTEGER) AS answers,
  h.last_run_at,
  CAST(coalesce(h.runs_to_check, 0) AS INTEGER) AS runs_to_check,
  CAST(coalesce(h.campaign_runs, 0) AS INTEGER) AS campaign_runs,
  CAST(coalesce(m.competences, 0) AS INTEGER) AS competences_measured,
  CAST(coalesce(m.points, 0) AS DOUBLE) AS points
FROM students AS s
JOIN classes AS c ON c.class_id = s.class_id
LEFT JOIN handed_in AS h ON h.student_id = s.student_id
LEFT JOIN measured AS m ON m.student_id = s.student_id
WHERE $1 = 0 OR s.class_id = $1
ORDER BY c.name, s.family_name, s.given_name, s.token, s.student_id
