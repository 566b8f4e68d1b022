// The links of an entity in either direction, by predicate and in the order of the other ends: a part of a hub's is read
// without the rest.
CREATE INDEX link_out IF NOT EXISTS FOR (link:Link) ON (link.subjectId, link.predicate, link.objectId, link.id);
CREATE INDEX link_in IF NOT EXISTS FOR (link:Link) ON (link.objectId, link.predicate, link.subjectId, link.id);
