-- What the workspace holds: students, runs, answers, classes, and the runs to check.
SELECT
  (SELECT CAST(count(*) AS INTEGER) FROM students) AS students,
  (SELECT CAST(count(*) AS INTEGER) FROM students WHERE on_roster) AS on_roster,
  (SELECT CAST(count(*) AS INTEGER) FROM classes) AS classes,
  (SELECT CAST(count(*) AS INTEGER) FROM runs) AS runs,
  (SELECT CAST(count(*) AS INTEGER) FROM runs WHERE verdict = 'to-check') AS runs_to_check,
  (SELECT CAST(coalesce(sum(answered), 0) AS INTEGER) FROM runs) AS answers,
  (SELECT min(started_at) FROM runs) AS first_run_at,
  (SELECT max(started_at) FROM runs) AS last_run_at
