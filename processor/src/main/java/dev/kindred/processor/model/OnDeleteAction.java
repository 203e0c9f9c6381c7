package dev.kindred.processor.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Action on referencing rows when the referenced row is deleted. */
public enum OnDeleteAction {
  /** Deletes them too. */
  CASCADE("cascade", "deletes it as well"),
  /** Refuses the delete. */
  PROTECT("protected", "refuses the delete"),
  /** Refuses the delete, unless another cascade deletes them. */
  RESTRICT("restricted", "refuses the delete unless it also reaches it by another relation"),
  /** Sets the foreign key to NULL. */
  SET_NULL("set null", "empties the relation, which must be optional"),
  /** Sets the foreign key to its default. */
  SET_DEFAULT("set default", "sets the relation to its @Default"),
  /** Leaves the decision to the database. */
  DO_NOTHING("do nothing", "leaves it to the constraint in the database");

  private final String words;
  private final String meaning;

  OnDeleteAction(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** Returns the actions with their meanings, as messages list them. */
  public static String all() {
    return Arrays.stream(values())
        .map(action -> action + " (" + action.meaning + ")")
        .collect(Collectors.joining(", "));
  }

  /** Returns the words that follow "on delete" in documentation. */
  public String words() {
    return words;
  }
}
