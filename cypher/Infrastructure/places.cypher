// Where does this infrastructure lie, itself or what it is part of?
MATCH (this)-[:PART_OF*0..2]->(:Infrastructure)-[:LOCATED_IN]->(place:Place)
RETURN DISTINCT place ORDER BY place.sortName, place.id
