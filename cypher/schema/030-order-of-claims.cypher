// Pages of claims are read in the order of an index, never sorted.
CREATE INDEX claim_by_id IF NOT EXISTS FOR (claim:Claim) ON (claim.id);
CREATE INDEX claim_by_recorded_at IF NOT EXISTS FOR (claim:Claim) ON (claim.recordedAt, claim.id);
CREATE INDEX link_by_id IF NOT EXISTS FOR (claim:Link) ON (claim.id);
CREATE INDEX link_by_recorded_at IF NOT EXISTS FOR (claim:Link) ON (claim.recordedAt, claim.id);
CREATE INDEX quotation_by_id IF NOT EXISTS FOR (claim:Quotation) ON (claim.id);
CREATE INDEX quotation_by_recorded_at IF NOT EXISTS FOR (claim:Quotation) ON (claim.recordedAt, claim.id);
CREATE INDEX observation_by_id IF NOT EXISTS FOR (claim:Observation) ON (claim.id);
CREATE INDEX observation_by_recorded_at IF NOT EXISTS FOR (claim:Observation) ON (claim.recordedAt, claim.id);
CREATE INDEX observation_by_magnitude IF NOT EXISTS FOR (claim:Observation) ON (claim.magnitude, claim.id);
CREATE INDEX observation_by_due_date IF NOT EXISTS FOR (claim:Observation) ON (claim.dueByLast, claim.id);
CREATE INDEX observation_by_latest_due_date IF NOT EXISTS FOR (claim:Observation) ON (claim.latestDue, claim.id);
