// Which parks lie in this place, or in a place within it?
MATCH (this)<-[:LOCATED_IN*1..3]-(park:TechnologyPark)
RETURN DISTINCT park ORDER BY park.sortName, park.id
