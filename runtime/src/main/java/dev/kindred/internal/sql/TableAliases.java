package dev.kindred.internal.sql;

import dev.kindred.spi.NameLimit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Aliases of the tables in one statement. The first use of a table keeps its name, later uses get
 * numbers. No alias is a reserved name or used twice.
 */
final class TableAliases {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final ReservedNames names;
  private final Map<String, Integer> uses = new HashMap<>();

  /** Creates the aliases of a statement. */
  TableAliases(ReservedNames names) {
    this.names = names;
  }

  /** Returns the aliases of a part that can refer to no table outside. */
  TableAliases apart() {
    return new TableAliases(names);
  }

  Table<?> alias(Table<?> table) {
    String key = table.getQualifiedName().toString();
    return uses.putIfAbsent(key, 1) == null
        ? table
        : table.as(name(numbered(key, table.getName())));
  }

  private static Name name(String alias) {
    return PLAIN.matcher(alias).matches() ? DSL.unquotedName(alias) : DSL.quotedName(alias);
  }

  /** Returns a unique name for a derived table. */
  String derived(String name) {
    if (names.add(name)) {
      uses.put(name, 1);
      return name;
    }
    return numbered(name, name);
  }

  private String numbered(String key, String name) {
    String alias;
    do {
      alias = NameLimit.fitting(name + "_" + uses.merge(key, 1, Integer::sum));
    } while (!names.add(alias));
    return alias;
  }

  /** Names the fields of a derived table, whose columns must have different names. */
  static List<Field<?>> numbered(List<? extends Field<?>> fields) {
    return IntStream.range(0, fields.size())
        .<Field<?>>mapToObj(i -> fields.get(i).as("c" + (i + 1)))
        .toList();
  }
}
