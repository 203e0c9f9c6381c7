package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** DDL of enum types, on databases where enums are types with a name. */
public final class EnumTypeDdl {

  private final Dialect dialect;

  /** Creates the DDL for a database. */
  public EnumTypeDdl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the types that the columns of a model have, with the constants in their order. */
  public Map<String, List<String>> types(SchemaModel model) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    if (dialect.types().hasEnumTypes()) {
      model.tables().stream()
          .flatMap(table -> table.columns().stream())
          .map(column -> column.type())
          .filter(SchemaType::isDatabaseEnum)
          .forEach(type -> types.put(Objects.requireNonNull(type.databaseType()), type.names()));
    }
    return types;
  }

  /** Returns the statement that creates a type. */
  public String create(String type, List<String> constants) {
    return "create type "
        + type
        + " as enum ("
        + constants.stream().map(this::literal).collect(Collectors.joining(", "))
        + ")";
  }

  /** Returns a text as a literal. */
  public String literal(String text) {
    return dialect.dsl().renderInlined(DSL.inline(text));
  }
}
