package dev.kindred.internal.engine;

/**
 * Options of an open database.
 *
 * @param opening those that are decided when it is opened
 * @param view those that a view of it can have in another way
 */
public record EngineOptions(OpeningOptions opening, ViewOptions view) {

  /** The default of each option. */
  public static final EngineOptions DEFAULT =
      new EngineOptions(OpeningOptions.DEFAULT, ViewOptions.DEFAULT);

  /** Returns these options with other ones that are decided when it is opened. */
  public EngineOptions with(OpeningOptions other) {
    return new EngineOptions(other, view);
  }

  /** Returns these options with other ones of a view. */
  public EngineOptions with(ViewOptions other) {
    return new EngineOptions(opening, other);
  }
}
