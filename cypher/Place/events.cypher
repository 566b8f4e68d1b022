// Which events happened in this place or in one within it, affected it, were about it or had it as a participant?
MATCH (this)<-[:LOCATED_IN*0..2]-(:Place)-[:LOCATED_IN|AFFECTED|CONCERNS|PARTICIPATED_IN]-(event:Event)
RETURN DISTINCT event ORDER BY event.sortName, event.id
