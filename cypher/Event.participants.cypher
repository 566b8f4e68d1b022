// Who took part in this event?
MATCH (this)<-[:PARTICIPATED_IN]-(participant:Entity)
RETURN DISTINCT participant ORDER BY participant.sortName, participant.id
