// Of which post is this the tenure?
MATCH (this)-[:OF]->(post:Post)
RETURN post ORDER BY post.name, post.id
