package dev.kindred.processor.schema;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Line of the policy that guards the rows of tenants. */
final class PolicyLine {

  private static final String POLICY = "tenant policy ";

  private PolicyLine() {}

  /** Returns the line of an entity's table; empty if its rows belong to no tenants. */
  static Optional<String> of(EntityDescriptor entity) {
    return entity.isView()
        ? Optional.empty()
        : entity.tenant().map(column -> POLICY + LineTokens.list(List.of(column.name())));
  }

  /** Returns the line of a join table; empty if the rows of neither side belong to tenants. */
  static Optional<String> of(
      JoinTableDescriptor table, EntityDescriptor source, EntityDescriptor target) {
    String references =
        Stream.concat(
                reference(table.sourceColumns(), source), reference(table.targetColumns(), target))
            .collect(Collectors.joining(", "));
    return references.isEmpty() ? Optional.empty() : Optional.of(POLICY + "through " + references);
  }

  private static Stream<String> reference(List<String> columns, EntityDescriptor entity) {
    return of(entity).stream()
        .map(
            policy ->
                LineTokens.list(columns)
                    + " references "
                    + LineTokens.table(entity.table().schema(), entity.table().name())
                    + ' '
                    + LineTokens.list(entity.columnNames(entity.keyColumns())));
  }
}
