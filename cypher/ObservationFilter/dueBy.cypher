// condition: Only figures with a due date in this range.
this.dueBy IS NOT NULL
this.dueByLast >= $value.gte //? gte
this.dueByLast <= $value.lte //? lte
