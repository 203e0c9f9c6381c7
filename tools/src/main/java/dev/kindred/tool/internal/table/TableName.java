package dev.kindred.tool.internal.table;

/** Name of a table in its schema. */
public record TableName(String schema, String name) implements Comparable<TableName> {

  @Override
  public int compareTo(TableName other) {
    int bySchema = schema.compareTo(other.schema);
    return bySchema == 0 ? name.compareTo(other.name) : bySchema;
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
