package dev.kindred.tool.internal.choice;

import java.util.Locale;

/** Spelling of the names of tables and columns, as Kindred derives them from Java names. */
enum NameCase {
  SNAKE {
    @Override
    String of(String javaName) {
      return snakeCase(javaName).toLowerCase(Locale.ROOT);
    }

    @Override
    String join(String first, String second) {
      return first + "_" + second;
    }
  },
  PASCAL {
    @Override
    String of(String javaName) {
      return Words.capitalised(javaName);
    }
  },
  CAMEL {
    @Override
    String of(String javaName) {
      return javaName.substring(0, 1).toLowerCase(Locale.ROOT) + javaName.substring(1);
    }
  },
  UPPER_SNAKE {
    @Override
    String of(String javaName) {
      return snakeCase(javaName).toUpperCase(Locale.ROOT);
    }

    @Override
    String join(String first, String second) {
      return first + "_" + second;
    }
  };

  /** Returns the name in the database for a name in Java. */
  abstract String of(String javaName);

  /** Joins two names that are spelled like this. */
  String join(String first, String second) {
    return first + Words.capitalised(second);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2");
  }
}
