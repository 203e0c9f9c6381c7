package dev.kindred.internal.comparison;

import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.ColumnType;
import org.jooq.Name;

/**
 * Column as declared.
 *
 * @param name the name as in SQL
 * @param attribute the attribute that it stores, with its entity
 * @param metadata the column; in a join table, the key column that it refers to
 * @param role what its attribute is
 * @param column the column of the table
 */
public record DeclaredColumn(
    Name name, String attribute, ColumnMetadata metadata, Role role, SchemaColumn column) {

  /** What the attribute of a column is. */
  public enum Role {
    /** A value, of which {@code @Column} tells the column. */
    VALUE("@Column(name = "),
    /** A relation. */
    FOREIGN_KEY("@ForeignKey(column = "),
    /** A relation to one row by one. */
    ONE_TO_ONE("@OneToOne(column = "),
    /** A relation with a join table, to its owner. */
    JOIN_SOURCE("@ManyToMany(column = "),
    /** A relation with a join table, to its target. */
    JOIN_TARGET("@ManyToMany(targetColumn = ");

    private final String annotation;

    Role(String annotation) {
      this.annotation = annotation;
    }

    /** Returns the annotation that gives a column a name. */
    String naming(String name) {
      return annotation + name + ")";
    }
  }

  /** Returns whether it takes NULL. */
  boolean nullable() {
    return column.nullable();
  }

  ColumnType<?> columnType() {
    return metadata.type();
  }

  /** Returns whether the column is one of a join table. */
  boolean isOfJoinTable() {
    return role == Role.JOIN_SOURCE || role == Role.JOIN_TARGET;
  }

  /** Returns whether the database may allow NULL: computed columns need no constraint. */
  boolean mayAllowNull() {
    return nullable() || generation().isComputed();
  }

  /** Returns who supplies a value that is not given. */
  Generation generation() {
    return isOfJoinTable() ? Generation.NONE : metadata.generation();
  }
}
