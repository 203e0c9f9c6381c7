package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableName;
import java.util.List;

/** Attribute of an entity with its name: a value, a relation, or a many-to-many relation. */
sealed interface PlannedAttribute {

  /** Returns the attribute's name. */
  String name();

  /** Returns the columns of the entity's table that it stores. */
  List<String> columns();

  /** Attribute that is a value. */
  record Value(String name, TableColumn column) implements PlannedAttribute {
    @Override
    public List<String> columns() {
      return List.of(column.name());
    }
  }

  /** Attribute that is a relation by a foreign key. */
  record Forward(String name, PlannedRelation relation) implements PlannedAttribute {
    @Override
    public List<String> columns() {
      return relation.columns();
    }

    TableName target() {
      return relation.foreignKey().target();
    }
  }

  /** Attribute that is a many-to-many relation. */
  record ToMany(String name, PlannedJoinTable joinTable) implements PlannedAttribute {
    @Override
    public List<String> columns() {
      return List.of();
    }

    TableName target() {
      return joinTable.target().target();
    }
  }
}
