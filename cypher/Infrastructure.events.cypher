// Which events affected this infrastructure?
MATCH (this)<-[:AFFECTED]-(event:Event)
RETURN event ORDER BY event.name, event.id
