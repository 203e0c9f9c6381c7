package dev.kindred.schema;

import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnSize;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as the model has it, which the one in the database is compared with. Names are without
 * quotes.
 *
 * @param owner the entity, or of a join table the relation, whose table it is
 */
record ExpectedTable(
    String schema,
    String name,
    String owner,
    boolean isJoinTable,
    List<Column> columns,
    List<String> key,
    List<ForeignKey> foreignKeys) {

  /**
   * A column.
   *
   * @param attribute whose values it has, with its owner
   * @param mayAllowNull whether it does no harm if the database says that it takes NULL
   */
  record Column(
      String name,
      String attribute,
      ColumnType<?> type,
      ColumnSize size,
      boolean nullable,
      boolean mayAllowNull) {}

  /** A foreign key. */
  record ForeignKey(List<String> columns, String target, String relation) {}

  static ExpectedTable of(EntityModel<?> model) {
    return new ExpectedTable(
        model.schema(),
        model.tableName(),
        model.toString(),
        false,
        model.columns().stream().map(column -> column(model, column)).toList(),
        names(model, model.keyColumns()),
        model.forwardRelations().stream().map(each -> foreignKey(model, each)).toList());
  }

  /** SQLite says of each key that it takes NULL. */
  private static Column column(EntityModel<?> model, ColumnModel column) {
    return new Column(
        column.name(),
        model + "." + column.attribute(),
        column.type(),
        column.size(),
        column.nullable(),
        column.nullable() || column.key());
  }

  private static List<String> names(EntityModel<?> model, List<Integer> columns) {
    return columns.stream().map(column -> model.column(column).name()).toList();
  }

  private static ForeignKey foreignKey(EntityModel<?> model, ForwardRelation relation) {
    return new ForeignKey(
        names(model, relation.columns()), relation.target().tableName(), relation.toString());
  }

  static ExpectedTable of(LinkRelation relation) {
    List<Column> toOwner = columns(relation, relation.link().ownerColumns(), relation.owner());
    List<Column> toTarget = columns(relation, relation.link().targetColumns(), relation.target());
    List<Column> all = Stream.concat(toOwner.stream(), toTarget.stream()).toList();
    return new ExpectedTable(
        plain(relation.link().schema()),
        relation.link().plainName(),
        relation.toString(),
        true,
        all,
        names(all),
        List.of(
            new ForeignKey(names(toOwner), relation.owner().tableName(), relation.toString()),
            new ForeignKey(names(toTarget), relation.target().tableName(), relation.toString())));
  }

  private static List<Column> columns(
      LinkRelation relation, List<String> names, EntityModel<?> to) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> column(relation, names.get(i), to.column(to.keyColumns().get(i))))
        .toList();
  }

  private static Column column(LinkRelation relation, String name, ColumnModel key) {
    return new Column(plain(name), relation.toString(), key.type(), key.size(), false, false);
  }

  private static String plain(String name) {
    return name.replace("\"", "");
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  /** With the schema in front, where there is one. */
  String qualifiedName() {
    return schema.isEmpty() ? name : schema + "." + name;
  }

  /** The tables of entities, and the join tables of their relations. */
  static Stream<ExpectedTable> all(List<EntityModel<?>> models) {
    List<ExpectedTable> tables = new ArrayList<>();
    models.forEach(model -> tables.add(of(model)));
    LinkTableWriter.declared(models).forEach(link -> tables.add(of(link)));
    return tables.stream();
  }
}
