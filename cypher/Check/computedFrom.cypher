// From which figures was it worked out?
MATCH (this)-[:COMPUTED_FROM]->(observation:Observation)
RETURN observation ORDER BY observation.countsFrom DESC, observation.id
