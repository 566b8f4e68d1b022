// Which claim makes this promise?
MATCH (this)-[:JUDGES]->(promise:Observation)
RETURN promise ORDER BY promise.id
