package views;

import dev.kindred.model.*;

/** A view without a key, in a schema and under another name. */
@View("select * from log")
@Entity(table = "visits", schema = "stats")
class Visit {
  @ForeignKey(onDelete = OnDelete.DO_NOTHING)
  One<Client> client;

  int minutes;
}
