// Which posts represent this country?
MATCH (this)<-[:REPRESENTS]-(post:Post)
RETURN post ORDER BY post.name, post.id
