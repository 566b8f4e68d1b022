// Which posts are at this organization?
MATCH (this)<-[:POST_AT]-(post:Post)
RETURN DISTINCT post ORDER BY post.sortName, post.id
