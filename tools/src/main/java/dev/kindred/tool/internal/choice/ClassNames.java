package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of the entities' classes, which differ in more than upper and lower case. */
final class ClassNames {

  private final Map<TableName, String> names = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  /** Chooses the names. A name that tables of two schemas have begins with the schema. */
  ClassNames(List<Table> tables, TablePrefix prefix) {
    List<Table> later = new ArrayList<>();
    for (Table table : tables) {
      String name = JavaNames.ofClass(prefix.words(table.name()).pascal());
      if (used.add(lower(name))) {
        names.put(table.name(), name);
      } else {
        later.add(table);
      }
    }
    for (Table table : later) {
      Words words = Words.of(table.name().schema()).and(prefix.words(table.name()));
      names.put(table.name(), unused(JavaNames.ofClass(words.pascal())));
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the name, or one with a number if there is a class of this name; it is then used. */
  String unused(String name) {
    String unused = name;
    for (int number = 2; !used.add(lower(unused)); number++) {
      unused = name + number;
    }
    return unused;
  }

  boolean isUsed(String name) {
    return used.contains(lower(name));
  }

  String of(TableName table) {
    String name = names.get(table);
    if (name == null) {
      throw new IllegalArgumentException(table + " has no class");
    }
    return name;
  }
}
