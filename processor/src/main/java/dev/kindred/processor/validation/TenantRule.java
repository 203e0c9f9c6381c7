package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Refuses unique attributes that would be unique among all tenants, foreign keys that have the
 * tenant but do not lead to the target's tenant, and relations between tenants of different types.
 */
final class TenantRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      OptionalInt tenant = tenant(entity);
      if (tenant.isPresent()) {
        String attribute = entity.column(tenant.getAsInt()).attribute();
        entity.attributes().stream()
            .filter(each -> !each.name().equals(attribute)) // which is unique for each tenant
            .forEach(each -> checkUnique(each, attribute, report));
        entity.embedded().forEach(each -> checkParts(each, attribute, schema, report));
        entity
            .forwardRelations()
            .forEach(each -> checkTarget(each, tenant.getAsInt(), schema, report));
        ColumnTypeDescriptor type = entity.column(tenant.getAsInt()).type();
        entity.forwardRelations().forEach(each -> checkType(each, type, schema, report));
        entity.manyToManyRelations().stream()
            .filter(each -> each.declared().isPresent())
            .forEach(each -> checkType(each, type, schema, report));
      }
    }
  }

  private static OptionalInt tenant(EntityDescriptor entity) {
    return IntStream.range(0, entity.columns().size())
        .filter(column -> entity.column(column).generation() == Generation.TENANT)
        .findFirst();
  }

  private static void checkUnique(
      AttributeDescriptor attribute, String tenant, ProblemReport report) {
    attribute
        .annotations()
        .find(ModelAnnotation.UNIQUE)
        .ifPresent(unique -> report(unique.source(), attribute.name(), tenant, report));
  }

  private static void checkParts(
      AttributeDescriptor embedded, String tenant, SchemaDescriptor schema, ProblemReport report) {
    ClassId type = ((AttributeDescriptor.Embedded) embedded.storage()).embeddable();
    schema.embeddable(type).attributes().stream()
        .filter(part -> part.annotations().has(ModelAnnotation.UNIQUE))
        .forEach(
            part -> report(embedded.source(), embedded.name() + "." + part.name(), tenant, report));
  }

  private static void report(
      SourceRef source, String attribute, String tenant, ProblemReport report) {
    report.add(
        TableProblem.UNIQUE_AMONG_TENANTS,
        source,
        attribute,
        "@UniqueTogether({\"" + tenant + "\", \"" + attribute + "\"})",
        "@UniqueTogether(\"" + attribute + "\") if that is meant, on the entity");
  }

  private static void checkTarget(
      RelationDescriptor.Forward relation,
      int tenant,
      SchemaDescriptor schema,
      ProblemReport report) {
    ForeignKeyDescriptor key = relation.foreignKey();
    int part = List.copyOf(key.columns()).indexOf(tenant);
    EntityDescriptor target = schema.entity(relation.target());
    if (part >= 0
        && key.columns().size() > 1
        && target.column(List.copyOf(key.references()).get(part)).generation()
            != Generation.TENANT) {
      report.add(
          RelationProblem.TENANT_OF_SHARED,
          relation.source(),
          relation.name(),
          target.id(),
          "Put @Tenant on its \""
              + target.column(List.copyOf(key.references()).get(part)).attribute()
              + "\", or leave the column out.");
    }
  }

  private static void checkType(
      RelationDescriptor relation,
      ColumnTypeDescriptor type,
      SchemaDescriptor schema,
      ProblemReport report) {
    EntityDescriptor target = schema.entity(relation.target());
    tenant(target).stream()
        .mapToObj(column -> target.column(column).type())
        .filter(other -> other.kind() != type.kind())
        .forEach(
            other ->
                report.add(
                    RelationProblem.TENANTS_DIFFER,
                    relation.source(),
                    relation.name(),
                    type.javaType(),
                    target.id(),
                    other.javaType(),
                    relation.name()));
  }
}
