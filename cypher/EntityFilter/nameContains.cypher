// condition: Only those whose name or an alias contains these letters.
this.folded CONTAINS $value
