// condition: Only claims that have this entity as subject, object, topic or speaker.
EXISTS { (this)-[:SUBJECT|OBJECT|ABOUT|SPOKEN_BY|STATED_BY]->(:Entity {id: $value}) }
