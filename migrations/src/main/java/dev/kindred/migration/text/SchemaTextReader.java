package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.internal.schema.TenantPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reader of the text of one table or view. */
final class SchemaTextReader {

  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  private final String file;
  private final Map<String, SchemaColumn> columns = new LinkedHashMap<>();
  private final List<SchemaConstraint> constraints = new ArrayList<>();
  private final Set<String> constraintNames = new HashSet<>();
  private final HintTexts hints = new HintTexts();
  private @Nullable QualifiedName table;
  private @Nullable QualifiedName view;
  private @Nullable String comment;
  private @Nullable String query;
  private @Nullable TenantPolicy policy;

  SchemaTextReader(String file) {
    this.file = file;
  }

  SchemaText read(String text) {
    refuseConflicts(file, text);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(new LineReader(file, i + 1, lines.get(i)));
      }
    }
    return result();
  }

  /** Refuses a text in which a merge left its marks. */
  static void refuseConflicts(String file, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (CONFLICT.matcher(lines.get(i)).matches()) {
        throw new SchemaTextException(
            file
                + ":"
                + (i + 1)
                + ": Two branches changed this, and the merge is not finished. Keep the lines that"
                + " hold and delete the marks of the conflict; then run kindred:check.");
      }
    }
  }

  void read(LineReader line) {
    if (table == null && view == null) {
      readName(line);
    } else if (line.accept("hint")) {
      hints.read(line);
    } else if (line.accept("comment")) {
      readComment(line);
    } else if (view != null) {
      readQuery(line);
    } else if (line.accept("column")) {
      readColumn(line);
    } else if (line.accept(TenantPolicyText.POLICY)) {
      readPolicy(line);
    } else {
      readConstraint(line);
    }
  }

  private void readName(LineReader line) {
    if (line.accept("table")) {
      table = line.table();
    } else if (line.accept("view")) {
      view = line.table();
    } else {
      throw line.expected("table or view");
    }
    line.end();
  }

  private void readComment(LineReader line) {
    if (comment != null) {
      throw line.failure("A table or view has one comment.");
    }
    comment = line.text();
    line.end();
  }

  private void readQuery(LineReader line) {
    if (query != null) {
      throw line.failure("A view has one query.");
    }
    line.expect("query");
    query = line.text();
    line.end();
  }

  private void readColumn(LineReader line) {
    SchemaColumn column = ColumnText.read(line);
    if (columns.put(column.name(), column) != null) {
      throw line.failure("The column " + column.name() + " is there twice.");
    }
  }

  private void readConstraint(LineReader line) {
    SchemaConstraint constraint =
        ConstraintText.read(line)
            .orElseThrow(
                () ->
                    line.expected(
                        "comment, column, primary key, unique, foreign key, index, check, tenant"
                            + " policy or hint"));
    if (!constraintNames.add(ConstraintText.kind(constraint) + ' ' + constraint.name())) {
      throw line.failure(constraint.name() + " is there twice.");
    }
    refuseUnknown(constraint.columns(), line);
    if (constraint instanceof Unique unique && unique.mark() != null) {
      refuseUnknown(List.of(unique.mark()), line);
    }
    constraints.add(constraint);
  }

  private void readPolicy(LineReader line) {
    if (policy != null) {
      throw line.failure("A table has one tenant policy.");
    }
    policy = TenantPolicyText.read(line);
    refuseUnknown(policy.columns(), line);
  }

  private void refuseUnknown(Collection<String> names, LineReader line) {
    for (String name : names) {
      if (!columns.containsKey(name)) {
        throw line.failure("There is no column " + name + " above this line.");
      }
    }
  }

  SchemaText result() {
    SchemaText text = withoutHints();
    return hints.hints().map(text::with).orElse(text);
  }

  private SchemaText withoutHints() {
    if (table != null) {
      return SchemaText.of(
          new SchemaTable(table, List.copyOf(columns.values()), constraints, comment, policy));
    }
    if (view == null || query == null) {
      throw new SchemaTextException(
          file
              + (view == null ? " is empty." : " has no query.")
              + " Restore it from version control, or delete it if the table is gone.");
    }
    return SchemaText.of(new SchemaView(view, query, comment));
  }
}
