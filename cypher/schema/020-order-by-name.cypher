// Pages by name or title are read in the order of an index, never sorted; those of each type of entity follow from schema/.
CREATE INDEX indicator_by_sort_name IF NOT EXISTS FOR (node:Indicator) ON (node.sortName, node.id);
CREATE INDEX document_by_sort_title IF NOT EXISTS FOR (node:Document) ON (node.sortTitle, node.id);
