package dev.kindred.internal.schema;

import dev.kindred.model.OnDelete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraint or index of a table. Names are in double quotes if SQL needs them; those of
 * constraints can be longer than a database allows.
 */
public sealed interface SchemaConstraint {

  /** Returns its name. */
  String name();

  /** Returns its columns; none for a check. */
  List<String> columns();

  /** Primary key. */
  record PrimaryKey(String name, List<String> columns) implements SchemaConstraint {

    /** Copies the list. */
    public PrimaryKey {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Unique constraint.
   *
   * @param mark the column that marks rows as deleted, for which it does not hold; null if it holds
   *     for all rows
   */
  record Unique(String name, List<String> columns, @Nullable String mark)
      implements SchemaConstraint {

    /** Copies the list. */
    public Unique {
      columns = List.copyOf(columns);
    }

    /** Creates one that holds for all rows. */
    public Unique(String name, List<String> columns) {
      this(name, columns, null);
    }
  }

  /**
   * Foreign key.
   *
   * @param references the referenced columns of the target, in the same order
   */
  record ForeignKey(
      String name,
      List<String> columns,
      QualifiedName target,
      List<String> references,
      OnDelete onDelete)
      implements SchemaConstraint {

    /** Copies the lists. */
    public ForeignKey {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }
  }

  /**
   * Index.
   *
   * @param uniqueWhere the condition of the rows that it has, among which it is unique; null if it
   *     has all rows and is not unique
   */
  record Index(String name, List<String> columns, @Nullable String uniqueWhere)
      implements SchemaConstraint {

    /** Copies the list. */
    public Index {
      columns = List.copyOf(columns);
    }

    /** Creates one of all rows. */
    public Index(String name, List<String> columns) {
      this(name, columns, null);
    }
  }

  /**
   * Check: every row meets a condition.
   *
   * @param condition SQL text
   */
  record Check(String name, String condition) implements SchemaConstraint {

    @Override
    public List<String> columns() {
      return List.of();
    }
  }
}
