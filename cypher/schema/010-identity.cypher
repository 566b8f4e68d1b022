// Every node has one id, unique in the whole graph.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.former IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;
CREATE CONSTRAINT unit_code IF NOT EXISTS FOR (unit:Unit) REQUIRE unit.code IS UNIQUE;
