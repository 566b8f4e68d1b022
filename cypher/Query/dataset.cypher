// statement: What is this data about, and where does one start in it?
// columns: title, subject, example, featured, questions, paths
MATCH (dataset:Node {id: 'Dataset'})
RETURN dataset.title, dataset.subject, dataset.example, dataset.featured, dataset.questions, dataset.paths
