package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/**
 * Tables that differ from what their entities declare. What a line tells to do to the database is
 * done, and then there must be no line left.
 */
abstract class ComparedTables extends DatabaseTest {

  private static final Pattern CREATION =
      Pattern.compile("create it by schema\\(\\)\\.only\\((\\w+)\\.class\\)\\.create\\(\\)");

  private List<Class<?>> entities = List.of();
  private Schema compared;

  @BeforeEach
  final void forgetEntities() {
    entities = List.of();
  }

  /** The entities whose tables are compared. */
  final ComparedTables tables(Class<?>... classes) {
    entities = Arrays.asList(classes);
    compared = extra(classes);
    return this;
  }

  /** Creates the tables by changed statements, which have a line for each column. */
  final ComparedTables where(UnaryOperator<String> change) {
    String ddl = inLines(compared.ddl());
    String changed = change.apply(ddl);
    if (changed.equals(ddl)) {
      throw new AssertionError("The change changes nothing of: " + ddl);
    }
    Stream.of(changed.replace(",\n)", "\n)").split(";\n"))
        .filter(sql -> !sql.isBlank())
        .forEach(this::execute);
    return this;
  }

  private static String inLines(String ddl) {
    StringBuilder lines = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < ddl.length(); i++) {
      char c = ddl.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean isOfTable = ddl.lastIndexOf("create ", i) == ddl.lastIndexOf("create table ", i);
      if (isOfTable && depth == 1 && (c == '(' || c == ',')) {
        lines.append(c).append("\n  ");
        i += c == ',' ? 1 : 0;
      } else {
        lines.append(isOfTable && depth == 0 && c == ')' ? "\n)" : c);
      }
    }
    return lines.toString();
  }

  /** Creates the tables with other text for one text. */
  final ComparedTables where(String declared, String real) {
    return where(ddl -> ddl.replace(declared, real));
  }

  final void execute(String sql) {
    db.dsl().execute(sql);
  }

  final List<String> lines() {
    return compared.validate();
  }

  /** Requires the lines; then does what each says first, after which there must be none. */
  final void tells(String... expected) {
    assertThat(lines()).containsExactly(expected);
    repair();
    assertThat(lines()).isEmpty();
  }

  final void tellsNothing() {
    assertThat(lines()).isEmpty();
  }

  /** Changes the database as the lines say. */
  final void repair() {
    for (String line : lines()) {
      String way = way(line);
      Matcher creation = CREATION.matcher(way);
      if (creation.matches()) {
        db.schema().only(entity(creation.group(1))).create();
      } else if (way.startsWith("create the table anew")) {
        createAnew();
        return;
      } else {
        Stream.of(way.split("; ")).forEach(this::execute);
      }
    }
  }

  private static String way(String line) {
    String ways = line.substring(line.indexOf(": ") + 2, line.length() - 1);
    int other = ways.indexOf("; or ");
    return other < 0 ? ways : ways.substring(0, other);
  }

  private Class<?> entity(String name) {
    return entities.stream()
        .filter(each -> each.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void createAnew() {
    compared.drop();
    compared.create();
  }

  /** A line of a difference that SQLite can't change in a table. */
  final String line(String what, PerDatabase<String> sql, String declaration) {
    return line(what, sql, "Dog", declaration);
  }

  final String line(String what, PerDatabase<String> sql, String entity, String declaration) {
    List<String> ways = new ArrayList<>();
    ways.add(
        kind == SQLITE
            ? "create the table anew, as schema().only(" + entity + ".class).ddl() has it"
            : here(sql));
    if (!declaration.isEmpty()) {
      ways.add(declaration);
    }
    return what + ": " + String.join("; or ", ways) + ".";
  }
}
