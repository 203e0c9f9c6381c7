package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.ValueObjectProblem;
import dev.kindred.processor.model.AttributeDefect.CyclicEmbeddable;
import dev.kindred.processor.model.AttributeDefect.HiddenParts;
import dev.kindred.processor.model.AttributeDefect.NotEmbeddable;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import dev.kindred.processor.validation.InvalidAttributes.InvalidAttribute;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule that an embedded attribute is a value object, which does not contain itself, and whose parts
 * the package of the entity can name.
 */
final class EmbeddedRule implements ModelRule {

  private static final String PREFIX = "[\\p{L}\\p{N}_]*";

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    InvalidAttributes.in(schema, NotEmbeddable.class).forEach(each -> report(each, schema, report));
    Set<Set<ClassId>> cycles = new HashSet<>();
    InvalidAttributes.in(schema, CyclicEmbeddable.class)
        .filter(each -> cycles.add(Set.copyOf(each.defect().cycle())))
        .forEach(each -> report(each, report));
    InvalidAttributes.in(schema, HiddenParts.class).forEach(each -> reportHidden(each, report));
    for (EntityDescriptor owner : schema.ownClasses()) {
      for (AttributeDescriptor attribute : owner.attributes()) {
        if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
          check(attribute, embedded, report);
          checkAbsence(attribute, embedded, schema, report);
        }
      }
    }
  }

  private static void report(
      InvalidAttribute<NotEmbeddable> each, SchemaDescriptor schema, ProblemReport report) {
    AnnotationDeclaration annotation =
        each.attribute().annotations().find(ModelAnnotation.EMBEDDED).orElseThrow();
    JavaType type = each.defect().type();
    report.add(
        ValueObjectProblem.NOT_EMBEDDABLE,
        annotation.source(),
        each.attribute().name(),
        type,
        advice(type, schema));
  }

  private static Phrase advice(JavaType type, SchemaDescriptor schema) {
    boolean isClass = type instanceof JavaType.Declared;
    if (!isClass || ((JavaType.Declared) type).id().packageName().startsWith("java.")) {
      return Phrase.of("Leave out @Embedded.");
    }
    return schema.find(((JavaType.Declared) type).id()).isPresent()
        ? Phrase.of("It is an entity: write @ForeignKey(onDelete = ..) One<%s>.", type)
        : Phrase.of("Put @Embeddable on %s, or leave out @Embedded.", type);
  }

  private static void report(InvalidAttribute<CyclicEmbeddable> each, ProblemReport report) {
    ClassId owner = each.entity().id();
    List<Object> classes =
        Stream.concat(Stream.of(owner), each.defect().cycle().stream())
            .<Object>map(id -> id)
            .toList();
    report.add(
        ValueObjectProblem.CYCLIC_EMBEDDABLE,
        each.attribute().source(),
        each.attribute().name(),
        owner,
        new Phrase(String.join(" -> ", Collections.nCopies(classes.size(), "%s")), classes));
  }

  private static void reportHidden(InvalidAttribute<HiddenParts> each, ProblemReport report) {
    for (HiddenParts.Part part : each.defect().parts()) {
      report.add(
          ValueObjectProblem.HIDDEN_PART,
          each.attribute().source(),
          each.attribute().name(),
          part.embeddable(),
          part.attribute(),
          each.entity().id(),
          part.hidden());
    }
  }

  private static void check(
      AttributeDescriptor attribute, AttributeDescriptor.Embedded embedded, ProblemReport report) {
    attribute
        .annotations()
        .find(ModelAnnotation.EMBEDDED)
        .ifPresentOrElse(
            annotation -> checkPrefix(attribute, annotation, report),
            () ->
                report.add(
                    ValueObjectProblem.MISSING_EMBEDDED,
                    attribute.source(),
                    attribute.name(),
                    embedded.embeddable()));
  }

  private static void checkPrefix(
      AttributeDescriptor attribute, AnnotationDeclaration annotation, ProblemReport report) {
    annotation
        .text("prefix")
        .filter(prefix -> !prefix.matches(PREFIX))
        .ifPresent(
            prefix ->
                report.add(
                    ValueObjectProblem.INVALID_PREFIX,
                    annotation.at("prefix"),
                    prefix,
                    attribute.name()));
  }

  private static void checkAbsence(
      AttributeDescriptor attribute,
      AttributeDescriptor.Embedded embedded,
      SchemaDescriptor schema,
      ProblemReport report) {
    List<ColumnDescriptor> parts = schema.embeddable(embedded.embeddable()).columns();
    Optional<ColumnDescriptor> generated =
        parts.stream().filter(part -> part.generation() != Generation.NONE).findFirst();
    if (embedded.mayBeAbsent() && generated.isPresent()) {
      report.add(
          ValueObjectProblem.NEVER_ABSENT,
          attribute.source(),
          attribute.name(),
          generated.get().attribute(),
          embedded.isOptional() ? "Optional" : "@Nullable");
    } else if (embedded.mayBeAbsent()
        && !parts.isEmpty()
        && parts.stream().allMatch(ColumnDescriptor::isNullable)) {
      report.add(
          ValueObjectProblem.ABSENT_WITHOUT_PARTS,
          attribute.source(),
          attribute.name(),
          embedded.embeddable());
    }
  }
}
