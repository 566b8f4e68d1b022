// Which posts are accredited to this country?
MATCH (this)<-[:ACCREDITED_TO]-(post:Post)
RETURN DISTINCT post ORDER BY post.sortName, post.id
