-- What the workspace holds: students, runs, answers, classes, and the runs to check.
WITH student_totals AS (
  SELECT count(*) AS students, sum(CASE WHEN on_roster THEN 1 ELSE 0 END) AS on_roster
  FROM students
),
class_totals AS (
  SELECT count(*) AS classes
  FROM classes
),
run_totals AS (
  SELECT
    count(*) AS runs, sum(CASE WHEN verdict = 'to-check' THEN 1 ELSE 0 END) AS runs_to_check, sum(answered) AS answers,
    min(started_at) AS first_run_at, max(started_at) AS last_run_at
  FROM runs
)
SELECT
  CAST(s.students AS INTEGER) AS students,
  CAST(coalesce(s.on_roster, 0) AS INTEGER) AS on_roster,
  CAST(c.classes AS INTEGER) AS classes,
  CAST(r.runs AS INTEGER) AS runs,
  CAST(coalesce(r.runs_to_check, 0) AS INTEGER) AS runs_to_check,
  CAST(coalesce(r.answers, 0) AS INTEGER) AS answers,
  r.first_run_at,
  r.last_run_at
FROM student_totals AS s
CROSS JOIN class_totals AS c
CROSS JOIN run_totals AS r
