// What belongs to a head is found by it when a load works that out again.
CREATE INDEX node_part IF NOT EXISTS FOR (node:Node) ON (node.part);
CREATE CONSTRAINT part_name IF NOT EXISTS FOR (part:LoadedPart) REQUIRE part.name IS UNIQUE;
