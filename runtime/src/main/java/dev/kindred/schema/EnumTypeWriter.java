package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** Writer of the DDL of enum types, on databases where enums are types with a name. */
final class EnumTypeWriter {

  private final Dialect dialect;
  private final Map<String, List<String>> types = new LinkedHashMap<>();

  EnumTypeWriter(Dialect dialect, List<EntityMetadata<?>> entities) {
    this.dialect = dialect;
    if (dialect.types().hasEnumTypes()) {
      entities.stream()
          .flatMap(metadata -> metadata.columns().stream())
          .map(ColumnMetadata::type)
          .filter(ColumnType::isDatabaseEnum)
          .forEach(type -> types.put(Objects.requireNonNull(type.databaseType()), type.names()));
    }
  }

  /** Returns the statements that create the types, with the constants in the enums' order. */
  List<String> create() {
    return types.entrySet().stream()
        .map(type -> "create type " + type.getKey() + " as enum (" + inlined(type.getValue()) + ")")
        .toList();
  }

  private String inlined(List<String> names) {
    return names.stream()
        .map(name -> dialect.dsl().renderInlined(DSL.inline(name)))
        .collect(Collectors.joining(", "));
  }

  /** Returns the statements that drop the types that exist. */
  List<String> drop() {
    return types.keySet().stream().map(type -> "drop type if exists " + type).toList();
  }
}
