package dev.kindred.internal.schema;

import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of the pairs of many-to-many relations. */
public final class DeclaredJoinTables {

  private DeclaredJoinTables() {}

  /** Returns the relations with a join table that is not an association entity, each once. */
  public static List<ManyToManyRelation> declared(List<EntityMetadata<?>> entities) {
    return entities.stream()
        .flatMap(metadata -> metadata.relations().stream())
        .flatMap(
            each -> each instanceof ManyToManyRelation relation ? Stream.of(relation) : Stream.of())
        .filter(relation -> relation.declared() && relation.joinTable().entity() == null)
        .toList();
  }

  /** Returns the table of a relation. */
  public static SchemaTable of(ManyToManyRelation relation) {
    JoinTable table = relation.joinTable();
    List<SchemaColumn> columns =
        Stream.concat(
                columns(table.sourceColumns(), relation.source()),
                columns(table.targetColumns(), relation.target()))
            .toList();
    return new SchemaTable(
        new QualifiedName(table.schema(), table.name()),
        columns,
        List.of(
            new PrimaryKey(
                "pk_" + table.plainName(), columns.stream().map(SchemaColumn::name).toList()),
            foreignKey(table, table.sourceColumns(), relation.source()),
            foreignKey(table, table.targetColumns(), relation.target())));
  }

  private static Stream<SchemaColumn> columns(List<String> names, EntityMetadata<?> to) {
    return IntStream.range(0, names.size())
        .mapToObj(part -> column(names.get(part), to.column(to.keyColumns().get(part))));
  }

  private static SchemaColumn column(String name, ColumnMetadata key) {
    return new SchemaColumn(
        name, MetadataTables.type(key), false, SchemaColumn.Source.NONE, null, null);
  }

  private static ForeignKey foreignKey(
      JoinTable table, List<String> columns, EntityMetadata<?> to) {
    String name =
        columns.stream()
            .map(QuotedNames::plain)
            .collect(Collectors.joining("_", "fk_" + table.plainName() + "_", ""));
    return new ForeignKey(
        name,
        columns,
        MetadataTables.name(to),
        MetadataTables.names(to, to.keyColumns()),
        OnDelete.CASCADE);
  }
}
