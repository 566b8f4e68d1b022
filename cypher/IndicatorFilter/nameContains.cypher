// condition: Only those whose name contains these letters.
this.folded CONTAINS $value
