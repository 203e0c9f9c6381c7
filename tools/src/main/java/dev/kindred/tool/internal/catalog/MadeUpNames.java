package dev.kindred.tool.internal.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that databases give to constraints which were created without one. */
final class MadeUpNames {

  private static final Pattern PATTERN =
      Pattern.compile("constraint_[0-9a-f_]+|sqlite_autoindex_.*");

  private MadeUpNames() {}

  /** Returns the name, or an empty one if the database made it up. */
  static String without(String name) {
    return PATTERN.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "" : name;
  }
}
