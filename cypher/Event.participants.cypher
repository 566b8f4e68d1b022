// Who took part in this event?
MATCH (this)<-[:PARTICIPATED_IN]-(participant:Entity)
RETURN participant ORDER BY participant.name, participant.id
