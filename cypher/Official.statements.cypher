// Which figures did this official state?
MATCH (this)<-[:STATED_BY]-(observation:Observation)
RETURN observation ORDER BY observation.id
