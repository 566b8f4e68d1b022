// condition: Only holders of this post.
EXISTS { (this)-[:HELD_POST]->(:Post {id: $value}) }
