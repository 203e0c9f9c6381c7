package dev.kindred.processor.model;

/** Action on referencing rows when the referenced row is deleted. */
public enum OnDeleteAction {
  /** Deletes them too. */
  CASCADE("cascade"),
  /** Refuses the delete. */
  PROTECT("protected"),
  /** Refuses the delete, unless another cascade deletes them. */
  RESTRICT("restricted"),
  /** Sets the foreign key to NULL. */
  SET_NULL("set null"),
  /** Sets the foreign key to its default. */
  SET_DEFAULT("set default"),
  /** Leaves the decision to the database. */
  DO_NOTHING("do nothing");

  private final String words;

  OnDeleteAction(String words) {
    this.words = words;
  }

  /** Returns the words that follow "on delete" in documentation. */
  public String words() {
    return words;
  }
}
