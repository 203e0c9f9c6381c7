package dev.kindred.processor.type;

/** Warning that compilers give for the use of a declaration, unless the user suppresses it. */
public enum UseWarning {
  /** Deprecated declaration. */
  DEPRECATION("deprecation"),
  /** Generic class without type arguments. */
  RAW_TYPE("rawtypes"),
  /** Declaration that is deprecated for removal. */
  REMOVAL("removal");

  private final String token;

  UseWarning(String token) {
    this.token = token;
  }

  /** Returns its name in {@code @SuppressWarnings}. */
  public String token() {
    return token;
  }
}
