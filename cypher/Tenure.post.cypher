// Of which post is this the tenure?
MATCH (this)-[:OF]->(post:Post)
RETURN post ORDER BY post.sortName, post.id
