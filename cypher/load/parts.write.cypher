// The graph has been loaded from these parts.
// $rows: name, hash, heads
UNWIND $rows AS row
MERGE (part:LoadedPart {name: row.name})
SET part.hash = row.hash, part.heads = row.heads
