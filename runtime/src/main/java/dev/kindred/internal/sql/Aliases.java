package dev.kindred.internal.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Names the tables of one statement: the first use of a table keeps its name, others get numbers.
 */
final class Aliases {

  private final Map<String, Integer> uses = new HashMap<>();

  Table<?> alias(Table<?> table) {
    int use = use(table.getQualifiedName().toString());
    return use == 1
        ? table
        : table.as(DSL.unquotedName(NameLimit.fitting(table.getName() + "_" + use)));
  }

  /** The name of a derived table. */
  String name(String name) {
    int use = use(name);
    return use == 1 ? name : name + "_" + use;
  }

  /** In a derived table no two columns may have the same name. */
  static List<Field<?>> numbered(List<? extends Field<?>> fields) {
    return IntStream.range(0, fields.size())
        .<Field<?>>mapToObj(i -> fields.get(i).as("c" + (i + 1)))
        .toList();
  }

  private int use(String name) {
    return uses.merge(name, 1, Integer::sum);
  }
}
