package dev.kindred.processor.schema;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * File about one table, view or join table.
 *
 * @param name its name, which follows from the table's
 * @param entity the entity that declares the table
 */
public record SchemaFile(String name, ClassId entity, String text) {

  /**
   * Returns the files of the entities that this compilation generates classes for.
   *
   * @param haveTenantPolicies whether policies guard the rows of tenants
   */
  public static List<SchemaFile> all(SchemaDescriptor schema, boolean haveTenantPolicies) {
    return schema.own().stream().flatMap(entity -> of(entity, schema, haveTenantPolicies)).toList();
  }

  private static Stream<SchemaFile> of(
      EntityDescriptor entity, SchemaDescriptor schema, boolean haveTenantPolicies) {
    SchemaFile own =
        of(
            entity.table().schema(),
            entity.table().name(),
            entity,
            new TableLines(entity, schema).lines(),
            PolicyLine.of(entity).filter(line -> haveTenantPolicies),
            Hints.of(entity));
    return Stream.concat(
        Stream.of(own),
        entity.manyToManyRelations().stream()
            .filter(relation -> relation.table().association().isEmpty())
            .map(relation -> of(relation, entity, schema, haveTenantPolicies)));
  }

  private static SchemaFile of(
      ManyToMany relation,
      EntityDescriptor entity,
      SchemaDescriptor schema,
      boolean haveTenantPolicies) {
    EntityDescriptor target = schema.entity(relation.target());
    return of(
        relation.table().schema(),
        relation.table().name(),
        entity,
        new JoinTableLines(relation.table(), entity, target).lines(),
        PolicyLine.of(relation.table(), entity, target).filter(line -> haveTenantPolicies),
        Hints.of(relation.table(), entity));
  }

  private static SchemaFile of(
      String schema,
      String table,
      EntityDescriptor entity,
      List<String> lines,
      Optional<String> policy,
      List<String> hints) {
    return new SchemaFile(
        (schema.isEmpty() ? "" : escaped(schema) + '.') + escaped(table) + ".txt",
        entity.id(),
        Stream.of(lines.stream(), policy.stream(), hints.stream())
            .flatMap(each -> each)
            .map(line -> line + '\n')
            .collect(Collectors.joining()));
  }

  /** Returns a name with the characters that some file system has a use for as their codes. */
  private static String escaped(String name) {
    return name.chars()
        .mapToObj(each -> isPlain(each) ? String.valueOf((char) each) : code(each))
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0);
  }

  private static String code(int character) {
    return String.format(Locale.ROOT, "%%%04X", character);
  }
}
