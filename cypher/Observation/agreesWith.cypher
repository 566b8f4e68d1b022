// Which other figures state its fact, or a fact that it fits?
MATCH (this)<-[:STATED_AS]-(own:Fact)
MATCH (own)-[:FITS]-{0,1}(fact:Fact)-[:STATED_AS]->(observation:Observation)
WHERE observation <> this
RETURN DISTINCT observation ORDER BY observation.countsFrom DESC, observation.id
