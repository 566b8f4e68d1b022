// Which events came after this event?
MATCH (this)<-[:FOLLOWED]-(later:Event)
RETURN DISTINCT later ORDER BY later.sortName, later.id
