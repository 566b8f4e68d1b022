// Which figure was checked?
MATCH (this)-[:CHECKS]->(observation:Observation)
RETURN observation ORDER BY observation.id
