// Which actual figure does this standing rest on?
MATCH (this)-[:RESTS_ON]->(figure:Observation)
RETURN figure ORDER BY figure.countsFrom DESC, figure.id DESC
