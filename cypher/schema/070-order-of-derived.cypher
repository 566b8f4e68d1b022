// Pages of what is derived are read in the order of an index. What is filtered by one value comes first in it; what else is
// compared stands in it as well, so that a million nodes are filtered without being read.
CREATE INDEX moment_by_first_day IF NOT EXISTS FOR (moment:Moment) ON (moment.firstDay, moment.id);
CREATE INDEX moment_by_day IF NOT EXISTS FOR (moment:Moment) ON (moment.firstDay, moment.id, moment.lastDay, moment.kind);
CREATE INDEX commitment_by_due_date IF NOT EXISTS FOR (commitment:Commitment) ON (commitment.dueLast, commitment.id, commitment.since, commitment.until, commitment.status);
CREATE INDEX commitment_about IF NOT EXISTS FOR (commitment:Commitment) ON (commitment.about, commitment.dueLast, commitment.id, commitment.since, commitment.until, commitment.status);
CREATE INDEX commitment_indicator IF NOT EXISTS FOR (commitment:Commitment) ON (commitment.indicator, commitment.dueLast, commitment.id, commitment.since, commitment.until, commitment.status);
CREATE INDEX commitment_stated_by IF NOT EXISTS FOR (commitment:Commitment) ON (commitment.statedBy, commitment.dueLast, commitment.id, commitment.since, commitment.until, commitment.status);
CREATE INDEX conflict_by_spread IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.spreadKey, conflict.id);
CREATE INDEX conflict_about IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.about, conflict.spreadKey, conflict.id);
CREATE INDEX conflict_indicator IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.indicator, conflict.spreadKey, conflict.id);
CREATE INDEX check_by_deviation IF NOT EXISTS FOR (check:Check) ON (check.deviation, check.id);
CREATE INDEX check_about IF NOT EXISTS FOR (check:Check) ON (check.about, check.deviation, check.id);
CREATE INDEX fact_by_voices IF NOT EXISTS FOR (fact:Fact) ON (fact.independent, fact.documents, fact.id);
CREATE INDEX fact_about IF NOT EXISTS FOR (fact:Fact) ON (fact.about, fact.independent, fact.documents, fact.id);
CREATE INDEX fact_indicator IF NOT EXISTS FOR (fact:Fact) ON (fact.indicator, fact.independent, fact.documents, fact.id);
CREATE INDEX duplicate_by_key IF NOT EXISTS FOR (duplicate:Duplicate) ON (duplicate.key, duplicate.id);
