// Which posts represent this country?
MATCH (this)<-[:REPRESENTS]-(post:Post)
RETURN DISTINCT post ORDER BY post.sortName, post.id
