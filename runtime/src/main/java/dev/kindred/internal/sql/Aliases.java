package dev.kindred.internal.sql;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Names the tables of one statement: the first use of a table keeps its name, others get numbers.
 */
final class Aliases {

  private final Map<String, Integer> uses = new HashMap<>();

  Table<?> alias(Table<?> table) {
    int use = uses.merge(table.getQualifiedName().toString(), 1, Integer::sum);
    return use == 1
        ? table
        : table.as(DSL.unquotedName(NameLimit.fitting(table.getName() + "_" + use)));
  }
}
