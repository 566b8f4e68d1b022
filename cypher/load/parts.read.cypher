// Which parts of data/ has the graph been loaded from, in which state?
// columns: name, hash
MATCH (part:LoadedPart)
RETURN part.name, part.hash
