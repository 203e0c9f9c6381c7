package dev.kindred.processor.resolve;

import dev.kindred.processor.type.Capitals;
import java.util.Locale;

/** Spelling of names in the database; the constants are those of the runtime's {@code Case}. */
enum Spelling {
  /** {@code order_line}; a run of capitals is one word. */
  SNAKE {
    @Override
    String of(String name) {
      return snakeCase(name).toLowerCase(Locale.ROOT);
    }

    @Override
    String join(String first, String second) {
      return first + "_" + second;
    }
  },
  /** {@code OrderLine} for a class, {@code unitPrice} for an attribute. */
  AS_WRITTEN {
    @Override
    String of(String name) {
      return name;
    }
  },
  /** {@code orderLine}; a leading run of capitals is one word. */
  CAMEL {
    @Override
    String of(String name) {
      int words = name.length();
      for (int at = 0; at < name.length(); at++) {
        boolean endsWord = at > 0 && at + 1 < name.length() && isLower(name.charAt(at + 1));
        if (endsWord || !Character.isUpperCase(name.charAt(at))) {
          words = at;
          break;
        }
      }
      return name.substring(0, words).toLowerCase(Locale.ROOT) + name.substring(words);
    }
  },
  /** {@code OrderLine}. */
  PASCAL {
    @Override
    String of(String name) {
      return Capitals.capitalise(name);
    }
  },
  /** {@code ORDER_LINE}; a run of capitals is one word. */
  UPPER_SNAKE {
    @Override
    String of(String name) {
      return snakeCase(name).toUpperCase(Locale.ROOT);
    }

    @Override
    String join(String first, String second) {
      return first + "_" + second;
    }
  };

  /** Returns the spelling of a name in Java. */
  abstract String of(String name);

  /** Joins two names that are spelled like this. */
  String join(String first, String second) {
    return first + Capitals.capitalise(second);
  }

  /** Returns {@code addressCity} for {@code address.city}. */
  static String camelCase(String path) {
    StringBuilder name = new StringBuilder();
    for (String each : path.split("\\.", -1)) {
      name.append(name.isEmpty() ? each : Capitals.capitalise(each));
    }
    return name.toString();
  }

  private static boolean isLower(char letter) {
    return Character.isLowerCase(letter);
  }

  private static String snakeCase(String name) {
    return Capitals.separate(name, "_");
  }
}
