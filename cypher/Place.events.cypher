// Which events happened in this place, or in a place within it?
MATCH (this)<-[:LOCATED_IN*1..3]-(event:Event)
RETURN DISTINCT event ORDER BY event.name, event.id
