// statement: What has become of each promise as of a day?
// $ids: of observations, $asOf; columns: id, status
UNWIND $ids AS id
MATCH (promise:Observation {id: id})<-[:JUDGES]-(commitment:Commitment)
WHERE commitment.since <= $asOf AND commitment.until >= $asOf
RETURN id, commitment.status
