// Which actual figures does this standing rest on, latest first?
MATCH (this)-[:RESTS_ON]->(figure:Observation)
RETURN figure ORDER BY figure.countsFrom DESC, figure.id DESC
