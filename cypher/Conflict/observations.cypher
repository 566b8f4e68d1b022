// Which figures contradict each other, smallest first?
MATCH (this)-[:BETWEEN]->(observation:Observation)
RETURN observation ORDER BY observation.magnitude, observation.id
