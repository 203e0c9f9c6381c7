package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.model.OnDelete;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Line of a constraint or an index. */
final class ConstraintText {

  private static final String PRIMARY_KEY = "primary key";
  private static final String UNIQUE = "unique";
  private static final String UNLESS = "unless";
  private static final String FOREIGN_KEY = "foreign key";
  private static final String INDEX = "index";
  private static final String CHECK = "check";

  private ConstraintText() {}

  /** Returns the words that the line of a constraint begins with. */
  static String kind(SchemaConstraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return PRIMARY_KEY;
    }
    if (constraint instanceof Unique) {
      return UNIQUE;
    }
    if (constraint instanceof ForeignKey) {
      return FOREIGN_KEY;
    }
    return constraint instanceof Index ? INDEX : CHECK;
  }

  static String of(SchemaConstraint constraint) {
    return kind(constraint)
        + ' '
        + Tokens.constraintName(constraint.name())
        + ' '
        + (constraint instanceof Check check
            ? Tokens.text(check.condition())
            : Tokens.names(constraint.columns()))
        + (constraint instanceof ForeignKey foreignKey ? references(foreignKey) : "")
        + (constraint instanceof Unique unique ? exception(unique) : "");
  }

  private static String exception(Unique unique) {
    return unique.mark() == null ? "" : ' ' + UNLESS + ' ' + Tokens.name(unique.mark());
  }

  private static String references(ForeignKey foreignKey) {
    return " references "
        + Tokens.table(foreignKey.target())
        + ' '
        + Tokens.names(foreignKey.references())
        + " on delete "
        + word(foreignKey.onDelete());
  }

  private static String word(OnDelete rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  /** Reads a line, if it is one of a constraint. */
  static Optional<SchemaConstraint> read(LineReader line) {
    Optional<SchemaConstraint> constraint = constraint(line);
    constraint.ifPresent(read -> line.end());
    return constraint;
  }

  private static Optional<SchemaConstraint> constraint(LineReader line) {
    if (line.accept(PRIMARY_KEY)) {
      return Optional.of(new PrimaryKey(line.constraintName(), line.names()));
    }
    if (line.accept(UNIQUE)) {
      return Optional.of(
          new Unique(
              line.constraintName(), line.names(), line.accept(UNLESS) ? line.name() : null));
    }
    if (line.accept(FOREIGN_KEY)) {
      return Optional.of(foreignKey(line));
    }
    if (line.accept(INDEX)) {
      return Optional.of(new Index(line.constraintName(), line.names()));
    }
    return line.accept(CHECK)
        ? Optional.of(new Check(line.constraintName(), line.text()))
        : Optional.empty();
  }

  private static ForeignKey foreignKey(LineReader line) {
    String name = line.constraintName();
    List<String> columns = line.names();
    line.expect("references");
    QualifiedName target = line.table();
    List<String> references = line.names();
    if (columns.size() != references.size()) {
      throw line.failure("It references another number of columns than it has.");
    }
    line.expect("on delete");
    return new ForeignKey(name, columns, target, references, rule(line));
  }

  private static OnDelete rule(LineReader line) {
    String word = line.word();
    return Arrays.stream(OnDelete.values())
        .filter(rule -> word(rule).equals(word))
        .findFirst()
        .orElseThrow(() -> line.failure(word + " is no rule of deletes."));
  }
}
