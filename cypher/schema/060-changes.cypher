// Changes are read in the order of their versions.
CREATE INDEX tracked_by_version IF NOT EXISTS FOR (node:Tracked) ON (node.version, node.id);
