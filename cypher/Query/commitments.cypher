// What has become of each promise as of a day, first what is due first?
MATCH (commitment:Commitment)
USING INDEX commitment:Commitment(about, dueLast, id, since, until, status) //? where.about
// IS NOT NULL, always true, lets the index that holds all of it be used
WHERE commitment.dueLast IS NOT NULL AND commitment.id IS NOT NULL
  AND commitment.since IS NOT NULL AND commitment.until IS NOT NULL AND commitment.status IS NOT NULL
  AND commitment.since <= $asOf AND commitment.until >= $asOf //? asOf
  AND commitment.status IN $where.status //? where.status
  AND commitment.about = $where.about //? where.about
  AND commitment.indicator = $where.indicator //? where.indicator
  AND $where.statedBy IN commitment.statedBy //? where.statedBy
  AND commitment.kind = $where.kind //? where.kind
  AND commitment.dueBy IS NOT NULL AND commitment.dueLast <= $where.dueBefore //? where.dueBefore
  AND (coalesce(commitment.slipDays, 0) > 0) = $where.slipped //? where.slipped
RETURN commitment ORDER BY commitment.dueLast, commitment.id
