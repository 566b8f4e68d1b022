// Which technology parks does this organization build or run?
MATCH (this)<-[:LED_BY]-(park:TechnologyPark)
RETURN DISTINCT park ORDER BY park.sortName, park.id
