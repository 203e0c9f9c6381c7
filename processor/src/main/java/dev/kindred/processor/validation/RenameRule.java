package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.QualifiedTable;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.TableDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule that nothing has a former name any longer, and that one thing had it. */
final class RenameRule implements ModelRule {

  /** New name in Java with the former one in SQL. */
  private record Rename(String name, String former, SourceRef source) {}

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Set<String> tables =
        TableNameRule.tables(schema).stream()
            .map(table -> qualified(table.schema(), table.name()))
            .collect(Collectors.toSet());
    Phrase inUse = Phrase.of("there is a table of that name");
    check(schema.own().stream().flatMap(RenameRule::tables), tables, inUse, report);
    for (EntityDescriptor entity : schema.own()) {
      Set<String> columns =
          entity.columns().stream().map(ColumnDescriptor::name).collect(Collectors.toSet());
      Phrase there = Phrase.of("the table of %s has a column of that name", entity.id());
      check(columns(entity), columns, there, report);
    }
  }

  /** Reports the renames of each place once, since they are one mistake. */
  private static void check(
      Stream<Rename> renames, Set<String> inUse, Phrase where, ProblemReport report) {
    Map<String, Rename> byFormer = new HashMap<>();
    Set<SourceRef> reported = new HashSet<>();
    for (Rename rename : renames.toList()) {
      String former = rename.former();
      Rename other = byFormer.putIfAbsent(former, rename);
      if (inUse.contains(former)) {
        if (reported.add(rename.source())) {
          report.add(TableProblem.OLD_NAME_IN_USE, rename.source(), rename.name(), former, where);
        }
      } else if (other != null && reported.add(rename.source())) {
        report.add(
            TableProblem.SAME_OLD_NAME, rename.source(), other.name(), rename.name(), former);
      }
    }
  }

  private static Stream<Rename> tables(EntityDescriptor entity) {
    return Stream.concat(
        Stream.of(entity)
            .filter(Predicate.not(EntityDescriptor::isView))
            .flatMap(RenameRule::table),
        entity.manyToManyRelations().stream()
            .filter(relation -> relation.table().association().isEmpty())
            .flatMap(relation -> joinTable(entity, relation)));
  }

  private static Stream<Rename> table(EntityDescriptor entity) {
    TableDescriptor table = entity.table();
    QualifiedTable now = new QualifiedTable(table.schema(), table.name());
    return table
        .former()
        .or(() -> Optional.of(now).filter(name -> FormerNameRule.isClear(entity)))
        .map(
            former ->
                rename(
                    String.valueOf(entity.id()),
                    former,
                    source(entity.type().annotations(), entity.source())))
        .stream();
  }

  private static Stream<Rename> joinTable(EntityDescriptor entity, ManyToMany relation) {
    JoinTableDescriptor table = relation.table();
    Optional<AttributeDescriptor> attribute = entity.attribute(relation.name());
    return table
        .former()
        .filter(former -> !former.isNamedLike(table))
        .or(() -> attribute.filter(each -> FormerNameRule.isClear(entity, each)).map(each -> table))
        .map(former -> new QualifiedTable(former.schema(), former.name()))
        .map(
            former ->
                rename(
                    relation.name(),
                    former,
                    attribute
                        .map(each -> source(each.annotations(), each.source()))
                        .orElse(relation.source())))
        .stream();
  }

  private static Rename rename(String name, QualifiedTable former, SourceRef source) {
    return new Rename(name, qualified(former.schema(), former.name()), source);
  }

  private static String qualified(String schema, String name) {
    return schema.isEmpty() ? name : schema + "." + name;
  }

  private static Stream<Rename> columns(EntityDescriptor entity) {
    return Stream.concat(
            entity.attributes().stream()
                .filter(attribute -> isUnchanged(entity, attribute))
                .flatMap(attribute -> entity.columnsOf(attribute.name()).stream().limit(1))
                .map(entity::column),
            entity.columns().stream().filter(column -> column.hints().formerName().isPresent()))
        .map(column -> rename(entity, column));
  }

  /** Returns whether no column of an attribute had another name than it has. */
  private static boolean isUnchanged(EntityDescriptor entity, AttributeDescriptor attribute) {
    return entity.hasColumns(attribute)
        && FormerNameRule.isClear(entity, attribute)
        && entity.columnsOf(attribute.name()).stream()
            .map(entity::column)
            .allMatch(column -> column.hints().formerName().isEmpty());
  }

  private static Rename rename(EntityDescriptor entity, ColumnDescriptor column) {
    return new Rename(
        column.attribute(),
        column.formerName(),
        entity
            .attribute(column.attribute())
            .map(attribute -> source(attribute.annotations(), column.source()))
            .orElse(column.source()));
  }

  private static SourceRef source(DeclaredAnnotations annotations, SourceRef otherwise) {
    return annotations
        .find(ModelAnnotation.RENAMED_FROM)
        .map(renamed -> renamed.at("value"))
        .orElse(otherwise);
  }
}
