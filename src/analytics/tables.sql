-- The tables of the team space: what was imported, as integers with dimension tables.

CREATE TABLE competences (
  competence_id INTEGER, code VARCHAR, name VARCHAR, domain_code VARCHAR, domain_name VARCHAR
);

CREATE TABLE topics (
  topic_id INTEGER, competence_id INTEGER, code VARCHAR, name VARCHAR
);

CREATE TABLE skills (
  skill_id INTEGER, topic_id INTEGER, competence_id INTEGER, code VARCHAR, level INTEGER
);

-- level 0 is "level 1 not reached"; band is novice, independent, advanced or expert.
CREATE TABLE levels (
  level INTEGER, band VARCHAR
);

CREATE TABLE classes (
  class_id INTEGER, name VARCHAR
);

-- One row per token of the roster or of a results file, and one per file without token.
CREATE TABLE students (
  student_id INTEGER, token VARCHAR, family_name VARCHAR, given_name VARCHAR, class_id INTEGER, on_roster BOOLEAN
);

-- verdict: verified, or to-check with the codes of its reasons, separated by spaces. proof: practice or campaign.
CREATE TABLE runs (
  run_id INTEGER, student_id INTEGER, uuid VARCHAR, campaign VARCHAR, release VARCHAR, proof VARCHAR,
  started_at TIMESTAMP, ended BOOLEAN, verdict VARCHAR, reason VARCHAR, answered INTEGER, correct INTEGER
);

-- skill_id is 0, and correct NULL, when the content that the run pins is unknown here.
CREATE TABLE answers (
  run_id INTEGER, position INTEGER, item_id INTEGER, skill_id INTEGER, correct BOOLEAN, skipped BOOLEAN, duration_ms INTEGER
);

CREATE TABLE items (
  item_id INTEGER, code VARCHAR
);

-- What students say is wrong with a question; problem is typo, unclear, file, refused or other. It weighs on no score.
CREATE TABLE reports (
  run_id INTEGER, item VARCHAR, variant VARCHAR, problem VARCHAR, text VARCHAR, reported_at TIMESTAMP
);

-- What this page computed itself from the answers; points are 8 a level, the interval holds 90 %.
CREATE TABLE competence_scores (
  run_id INTEGER, student_id INTEGER, competence_id INTEGER, measured BOOLEAN,
  level INTEGER, points DOUBLE, low DOUBLE, high DOUBLE, answered INTEGER
);

-- Filled by refresh: the last measure of each student and competence in the period.
CREATE TABLE current_scores (
  student_id INTEGER, class_id INTEGER, competence_id INTEGER, run_id INTEGER, verdict VARCHAR,
  level INTEGER, points DOUBLE, low DOUBLE, high DOUBLE, answered INTEGER, measured_at TIMESTAMP
);

-- Filled by refresh: class × competence × level, from which the views answer; level -1 is "not assessed".
CREATE TABLE level_cube (
  class_id INTEGER, competence_id INTEGER, level INTEGER, students INTEGER, answers INTEGER
);
