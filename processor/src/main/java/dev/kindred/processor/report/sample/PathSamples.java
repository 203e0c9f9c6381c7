package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.RelationDescriptor.Reverse;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses of queries that compare a column of related rows with a value. */
final class PathSamples {

  private final SchemaDescriptor schema;
  private final SampleDialect dialect;
  private final EntityDescriptor entity;
  private final SampleTable root;

  PathSamples(SchemaDescriptor schema, SampleDialect dialect, EntityDescriptor entity) {
    this.schema = schema;
    this.dialect = dialect;
    this.entity = entity;
    this.root = SampleTable.of(dialect, entity);
  }

  /**
   * Path to a column of related rows.
   *
   * @param clauses the clauses after FROM
   */
  record Path(RelationDescriptor relation, SampleColumn column, List<String> clauses) {}

  /** Returns a path by the first foreign key whose target has a column to compare. */
  Optional<Path> toOne() {
    return entity.forwardRelations().stream().flatMap(each -> toOne(each).stream()).findFirst();
  }

  private Optional<Path> toOne(Forward relation) {
    EntityDescriptor target = schema.entity(relation.target());
    SampleTable table = SampleTable.beside(entity, dialect, target);
    String on = joined(relation, target, table, entity, root);
    return SampleColumn.of(target, relation.foreignKey().references())
        .map(
            column ->
                new Path(
                    relation,
                    column,
                    List.of(
                        "join " + table.name() + " on " + on,
                        "where " + table.hasValue(target, column.position()))));
  }

  /** Returns the condition of a foreign key; the referenced columns are on the left. */
  private static String joined(
      Forward relation,
      EntityDescriptor target,
      SampleTable targets,
      EntityDescriptor source,
      SampleTable sources) {
    return SampleTable.equal(
        targets.columns(target, relation.foreignKey().references()),
        sources.columns(source, relation.foreignKey().columns()));
  }

  /** Returns a path by the first to-many relation whose target has a column to compare. */
  Optional<Path> toMany() {
    return entity.relations().stream()
        .filter(RelationDescriptor::isToMany)
        .flatMap(relation -> toMany(relation).stream())
        .findFirst();
  }

  private Optional<Path> toMany(RelationDescriptor relation) {
    if (relation instanceof Reverse reverse) {
      return reverse(reverse);
    }
    return relation instanceof ManyToMany manyToMany && manyToMany.table().association().isEmpty()
        ? manyToMany(manyToMany)
        : Optional.empty();
  }

  private Optional<Path> reverse(Reverse relation) {
    EntityDescriptor source = schema.entity(relation.target());
    Forward forward = (Forward) source.relations().get(relation.forward());
    SampleTable table = SampleTable.beside(entity, dialect, source);
    List<String> on =
        SampleTable.pairs(
            table.columns(source, forward.foreignKey().columns()),
            root.columns(entity, forward.foreignKey().references()));
    return SampleColumn.of(source, List.of())
        .map(column -> new Path(relation, column, exists(table.name(), on, table, column)));
  }

  private Optional<Path> manyToMany(ManyToMany relation) {
    EntityDescriptor target = schema.entity(relation.target());
    JoinTableDescriptor pairs = relation.table();
    SampleTable between = SampleTable.of(dialect, pairs.schema(), pairs.name());
    SampleTable table = SampleTable.beside(entity, dialect, target);
    String from =
        between.name()
            + " join "
            + table.name()
            + " on "
            + SampleTable.equal(
                table.columns(target, target.keyColumns()), between.columns(pairs.targetColumns()));
    List<String> on =
        SampleTable.pairs(
            between.columns(pairs.sourceColumns()), root.columns(entity, entity.keyColumns()));
    return SampleColumn.of(target, target.keyColumns())
        .map(column -> new Path(relation, column, exists(from, on, table, column)));
  }

  private static List<String> exists(
      String from, List<String> on, SampleTable table, SampleColumn column) {
    List<String> conditions = new ArrayList<>(on);
    conditions.add(table.hasValue(column.entity(), column.position()));
    return List.of(
        "where exists (select 1 from " + from, "where " + SampleTable.and(conditions) + ")");
  }
}
