package dev.kindred.it.deletion;

import dev.kindred.it.deletion.Garden.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be deleted: rows of one entity. */
record Request(Kind kind, List<Long> ids) {

  Set<Row> rows() {
    return ids.stream().map(id -> new Row(kind, id)).collect(Collectors.toSet());
  }
}
