// Pages of what is derived are read in the order of an index; what their filters compare stands in it as well.
CREATE INDEX moment_by_day IF NOT EXISTS FOR (moment:Moment) ON (moment.firstDay, moment.id, moment.lastDay, moment.kind);
CREATE INDEX commitment_by_due_date IF NOT EXISTS FOR (commitment:Commitment) ON (commitment.dueLast, commitment.id, commitment.since, commitment.until, commitment.status);
CREATE INDEX conflict_by_spread IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.spreadKey, conflict.id);
CREATE INDEX check_by_deviation IF NOT EXISTS FOR (check:Check) ON (check.deviation, check.id);
