package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.QualifiedTable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Naming strategies of entities: what the entity's annotation says, then that of its package, then
 * the default.
 */
record NamingStrategies(NamingStrategy defaults) {

  NamingStrategy of(Attribute attribute) {
    return of(attribute.entity());
  }

  NamingStrategy of(EntityDeclaration entity) {
    return Stream.of(entity.packageAnnotations(), entity.annotations())
        .flatMap(annotations -> annotations.find(ModelAnnotation.NAMING).stream())
        .reduce(defaults, NamingStrategy::with, (first, second) -> second);
  }

  /** Returns the name of an entity's table. */
  String table(EntityDeclaration entity) {
    Optional<String> written = entity.entity().text("table");
    return written.orElseGet(() -> of(entity).table(entity.id().simpleName()));
  }

  /** Returns the name of an entity's table with its schema. */
  QualifiedTable qualifiedTable(EntityDeclaration entity) {
    return new QualifiedTable(entity.entity().text("schema").orElse(""), table(entity));
  }

  /** Returns the name that an entity's table had, or has. */
  QualifiedTable formerTable(EntityDeclaration entity) {
    QualifiedTable now = qualifiedTable(entity);
    FormerName former = FormerName.of(entity.annotations());
    return former
        .sql(0)
        .map(sql -> qualified(now.schema(), sql, UnaryOperator.identity()))
        .or(() -> former.java().map(java -> qualified(now.schema(), java, of(entity)::table)))
        .orElse(now);
  }

  /** Returns a table whose name may follow a schema and a point. */
  private static QualifiedTable qualified(
      String schema, String name, UnaryOperator<String> spelling) {
    int point = name.lastIndexOf('.');
    String table = spelling.apply(name.substring(point + 1));
    return new QualifiedTable(point < 0 ? schema : name.substring(0, point), table);
  }

  /** Returns the simple name that an entity's class had, or has. */
  static String formerClass(EntityDeclaration entity) {
    String name = FormerName.of(entity.annotations()).java(entity.id().simpleName());
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
