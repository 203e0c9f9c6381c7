package dev.kindred.it.scoped;

import org.jspecify.annotations.Nullable;

/**
 * A row of a firm.
 *
 * @param text its name, title or word
 * @param owner the key of the account, project or crew that it belongs to
 * @param other the key of the project that it is a part of, or of the label of a post
 */
record Row(
    Kind kind,
    long id,
    long tenant,
    String text,
    @Nullable Long owner,
    @Nullable Long other,
    boolean marked) {

  /** Entity of a row. */
  enum Kind {
    ACCOUNT,
    PROJECT,
    LABEL,
    TASK,
    CHARTER,
    CREW,
    POST
  }

  Row text(String value) {
    return new Row(kind, id, tenant, value, owner, other, marked);
  }

  Row other(@Nullable Long value) {
    return new Row(kind, id, tenant, text, owner, value, marked);
  }

  Row marked(boolean value) {
    return new Row(kind, id, tenant, text, owner, other, value);
  }
}
